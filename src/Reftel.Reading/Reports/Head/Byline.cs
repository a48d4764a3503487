using Reftel.Reading.Language.Dates;
using Reftel.Reading.Reports.Catalogues;

namespace Reftel.Reading.Reports.Head;

/// <summary>Names that stand alone on a line beside the title or the date; in plain text such a line looks like a heading.</summary>
internal static class Byline
{
    /// <summary>Whether the line holds nothing but names and the next one nothing but the date.</summary>
    public static bool IsAboveDate(List<HeadLine> lines, int at) =>
        at + 1 < lines.Count && lines[at].IsNames && lines[at + 1].Says.IsOnlyDate;

    /// <summary>
    /// Whether the line before it holds nothing but the date, and its names are Cyrillic or the month has a small letter: no heading
    /// there has a capital on each word, as English ones have.
    /// </summary>
    public static bool IsBelowDate(string text, List<HeadLine> lines, int at) =>
        at > 0 && lines[at].IsNames && lines[at - 1].Says.IsOnlyDate && (text[lines[at].Start] is >= '\u0400' and <= '\u04FF' || HasSmallMonth(text, lines[at - 1]));

    /// <summary>Names directly below the title: a line that says more than the name of a body or a series, below which two words may be the title.</summary>
    public static bool IsBelowTitle(string text, List<HeadLine> lines, int at)
    {
        if (IsTeam(text, lines, at))
        {
            return true;
        }

        if (at == 0 || at >= lines.Count || lines[at].Level == 1 || !lines[at].IsNames || !CanBeTitle(text, lines[at - 1]) || TitleWords.IsBody(text, lines[at - 1]))
        {
            return false;
        }

        ReadOnlySpan<char> above = text.AsSpan(lines[at - 1].Start, lines[at - 1].Length);
        bool series = SeriesReader.NameOf(above, out bool issue) is not null && !issue;
        bool says = !series && (above.Count(' ') >= 2 || IsUnparted(above) || IsSentenceCase(above, lines[at - 1]));
        bool dated = IsAboveDate(lines, at) || (at == 1 ? !issue : lines[at - 2].Says is { Date: not null, TextStart: < 0 }) || (lines[at].Says.Names.Count > 1 && !TitleWords.IsCapitals(text, lines[at]));
        return dated && (says || (IsSurely(text, lines, at) && !IsSurely(text, lines, at - 1)));
    }

    // "The Ferry Keepers Team", set apart below the title and the release, above the day.
    private static bool IsTeam(string text, List<HeadLine> lines, int at)
    {
        if (at == 0 || at >= lines.Count || lines[at].Level == 1 || !lines[at].StartsBlock || !TitlePage.IsTeam(text.AsSpan(lines[at].Start, lines[at].Length)))
        {
            return false;
        }

        bool released = TitlePage.IsRelease(text.AsSpan(lines[at - 1].Start, lines[at - 1].Length));
        int title = released ? at - 2 : at - 1;
        return title >= 0 && (released || (at + 1 < lines.Count && lines[at + 1].Says.IsOnlyDate)) && CanBeTitle(text, lines[title]) && text.AsSpan(lines[title].Start, lines[title].Length).Count(' ') >= 2;
    }

    // Scripts that set no blanks between words.
    private static bool IsUnparted(ReadOnlySpan<char> words) => words.ContainsAnyInRange('\u3041', '\u9FFF');

    /// <summary>Names above the title, with nothing but a date above them: two words there may be the title, so that the names must prove themselves.</summary>
    public static bool IsAboveTitle(string text, List<HeadLine> lines, int at) =>
        at + 1 < lines.Count && lines[at].IsNames && (at == 0 || (at == 1 && lines[0].Says.IsOnlyDate)) && lines[at + 1].StartsBlock
        && CanBeTitle(text, lines[at + 1]) && !lines[at + 1].IsNames && IsSurely(text, lines, at)
        && (at == 1 || at + 2 == lines.Count || lines[at + 2].Says.IsOnlyDate || lines[at + 1].EndsBlock);

    private static bool CanBeTitle(string text, HeadLine line) =>
        TitleWords.CanBeTitle(text, line) && !HouseList.Default.IsName(text.AsSpan(line.Start, line.Length)) && !IsHead(line.Says);

    // "KESSEL, March 3 (Sund News) -- By Pia Torv" has a day and "By", whatever else it says.
    private static bool IsHead(DatelineLine read) => (read is { IsHead: true, Unexplained: 0 } && (read.HasBy || read.IsOnlyDate || read.PlainNames)) || read is { IsHead: true, HasBy: true, Date: not null };

    // "Port otwarty": two words that are no name.
    private static bool IsSentenceCase(ReadOnlySpan<char> words, HeadLine line)
    {
        int blank = words.IndexOf(' ');
        return blank > 0 && blank + 1 < words.Length && char.IsLower(words[blank + 1]) && !line.IsNames;
    }

    // By a surname, or because the language of the date sets no heading in title case.
    private static bool IsSurely(string text, List<HeadLine> lines, int at) =>
        lines[at].IsNames
        && (CyrillicSurname.InAll(lines[at].Says.Names)
            || (at + 1 < lines.Count && lines[at + 1].Says.IsOnlyDate && HasSmallMonth(text, lines[at + 1]))
            || (at > 0 && lines[at - 1].Says.IsOnlyDate && HasSmallMonth(text, lines[at - 1]))
            || (at + 2 < lines.Count && lines[at + 2].Says.IsOnlyDate && HasSmallMonth(text, lines[at + 2])));

    private static bool HasSmallMonth(string text, HeadLine line)
    {
        FoundDate date = line.Says.Date!.Value;
        for (int i = date.Start; i < date.End; i++)
        {
            if (char.IsLetter(text[i]) && (i == 0 || !char.IsLetter(text[i - 1])))
            {
                return char.IsLower(text[i]);
            }
        }

        return false;
    }
}
