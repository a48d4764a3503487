using System.Buffers;
using Reftel.Reading.Language;
using Reftel.Reading.Language.Dates;
using Reftel.Reading.Reports.Catalogues;

namespace Reftel.Reading.Reports.Head;

/// <summary>Parts a title into series and headline: <c>Belarus Warning Update: Putin Presses ...</c>.</summary>
internal static class SeriesReader
{
    private const int MostWords = 8;
    private const int LongestName = 120;

    // A separator or a digit of number or date; a title without any is no series.
    private static readonly SearchValues<char> Signs = SearchValues.Create(":|-\u2010\u2011\u2012\u2013\u2014\u22120123456789");

    /// <returns>The series without number and date (or null), and the headline (null where the title is the series alone).</returns>
    public static (string? Series, string? Headline) Split(string title)
    {
        if (!title.AsSpan().ContainsAny(Signs))
        {
            return (null, title);
        }

        for (int at = 1; at < Math.Min(title.Length, LongestName); at++)
        {
            int behind = SeparatorEnd(title, at);
            if (behind > at)
            {
                string? series = NameOf(title.AsSpan(0, at), out _);
                string headline = title[behind..].Trim();
                if (series is not null && headline.Length > 0)
                {
                    return IsIssueOnly(headline) ? (series, null) : (series, headline);
                }

                if (title[at] == ':')
                {
                    break;
                }
            }
        }

        // "Grain Stops | Varnia Monitor No. 7".
        int stroke = title.LastIndexOf(" | ", StringComparison.Ordinal);
        if (stroke > 0 && title.Length - stroke <= LongestName && NameOf(title.AsSpan(stroke + 3), out bool numbered) is { } behindTitle && numbered)
        {
            return (behindTitle, title[..stroke].Trim());
        }

        return title.Length <= LongestName && NameOf(title, out bool issue) is { } whole && issue ? (whole, null) : (null, title);
    }

    /// <summary>Whether a heading is the name of a series, with or without number and date.</summary>
    public static string? NameOf(ReadOnlySpan<char> text, out bool hasIssue)
    {
        ReadOnlySpan<char> name = CutIssue(text.Trim(), out hasIssue);
        int words = 0;
        bool leading = false;
        ReadOnlySpan<char> last = default;
        ReadOnlySpan<char> before = default;
        foreach (Range range in name.Split(' '))
        {
            ReadOnlySpan<char> word = name[range].Trim(",()\"");
            if (word.IsEmpty)
            {
                continue;
            }

            if (words == 0 && (word is "A" or "An" or "New" or "Final" or "Last" or "First" or "How" or "Why" or "What"))
            {
                return null;
            }

            leading |= HeadWords.IsSeriesKind(word, last: false);
            before = last;
            last = word;
            words++;
        }

        if (name.Contains('|'))
        {
            return null;
        }

        bool possessive = before.EndsWith("'s") || before.EndsWith("\u2019s") || before.EndsWith("s'");
        bool named = leading || (HeadWords.IsSeriesKind(last, last: true) && char.IsUpper(last[0]));
        return words >= 2 && words <= MostWords && named && !possessive ? name.TrimEnd(",;:-\u2013\u2014 ").ToString() : null;
    }

    /// <summary>Whether a line ends in the number of an issue, with a word that says so: <c>IHP-Aktuell Nr. 14</c>, <c>No. 14</c>.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> words = text.TrimEnd("0123456789()/ ");
        return words.Length < text.Length && (words.EndsWith("No.", StringComparison.OrdinalIgnoreCase) || words.EndsWith("Nr.", StringComparison.OrdinalIgnoreCase)
            || words.EndsWith(" nr", StringComparison.OrdinalIgnoreCase) || words.EndsWith('\u2116') || words.EndsWith("Issue", StringComparison.OrdinalIgnoreCase) || words.EndsWith("Numer", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether words are the number of an issue and nothing else.</summary>
    public static bool IsIssueOnly(ReadOnlySpan<char> text) => CutIssue(text, out bool cut).IsEmpty && cut;

    // Number and date of the issue, at the end: "No. 12", "Issue 3", "#7", "(3 March 2021)", "за март 2021 года".
    private static ReadOnlySpan<char> CutIssue(ReadOnlySpan<char> text, out bool cut)
    {
        cut = false;
        for (int round = 0; round < 4; round++)
        {
            text = text.TrimEnd(" ,;()[]|/\u00B7\u2022-\u2013\u2014:");
            if (!text.ContainsAnyInRange('0', '9'))
            {
                // Neither a number nor a date.
                return text;
            }

            List<FoundDate> dates = DateReader.FindBriefly(text);
            if (dates.Count > 0 && dates[^1].End == text.Length)
            {
                text = text[..dates[^1].Start].TrimEnd(" ,;([|/\u00B7\u2022-\u2013\u2014");
                text = CutWord(CutWord(CutWord(text, " for"), " of"), " за");
                cut = true;
                continue;
            }

            int digits = text.Length;
            while (digits > 0 && char.IsAsciiDigit(text[digits - 1]))
            {
                digits--;
            }

            if (digits == text.Length || text.Length - digits > 4)
            {
                return text;
            }

            ReadOnlySpan<char> head = text[..digits].TrimEnd(" #\u2116");
            head = CutWord(CutWord(CutWord(CutWord(CutWord(head, " No."), " No"), " Issue"), " Nr."), " Vol.");
            head = CutWord(head, " nr");
            if (IsWordOnly(head, "No.") || IsWordOnly(head, "Issue") || IsWordOnly(head, "No") || IsWordOnly(head, "Nr.") || IsWordOnly(head, "Nr") || IsWordOnly(head, "Numer") || IsWordOnly(head, "Выпуск"))
            {
                head = default;
            }

            text = CutWord(CutWord(CutWord(head, " Выпуск"), " выпуск"), " Number");
            cut = true;
        }

        return text;
    }

    private static bool IsWordOnly(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> CutWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase) ? text[..^word.Length].TrimEnd(" ,;(") : text;

    private static int SeparatorEnd(string title, int at)
    {
        if (title[at] == ':')
        {
            return at + 1 < title.Length && char.IsWhiteSpace(title[at + 1]) ? at + 2 : at;
        }

        if (title[at] is '|' or '\u2014')
        {
            return at + 1;
        }

        return title[at] == ' ' && at + 2 < title.Length && Characters.IsDash(title[at + 1]) && title[at + 2] == ' ' ? at + 3 : at;
    }
}
