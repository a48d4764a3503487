using System.Buffers;
using System.Collections.Immutable;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Citations;

/// <summary>Title, authors and pages of a citation, only as its words give them.</summary>
internal static class CitationFacts
{
    private const int LongestTitle = 400;
    private const int MostAuthors = 8;
    private const int MostQuotations = 4;

    private static readonly (char Open, char Close)[] Quotes = [('\u201C', '\u201D'), ('\u00AB', '\u00BB'), ('"', '"'), ('\u201E', '\u201C'), ('\u201E', '\u201D'), ('\u2018', '\u2019')];

    private static readonly SearchValues<char> OpeningQuotes = SearchValues.Create([.. Quotes.Select(q => q.Open)]);

    public static bool IsOpeningQuote(char c) => OpeningQuotes.Contains(c);

    /// <summary>Signs around a title that are no part of it.</summary>
    public const string TitleMarks = " ,.;:*_\"\u201C\u201D\u201E\u00AB\u00BB";

    public static readonly char[] TitleEdges = TitleMarks.ToCharArray();

    /// <summary>The quoted words and where they stand, or null.</summary>
    /// <param name="segment">The words of a citation.</param>
    /// <param name="named">An author stands before them.</param>
    public static (string Title, int Start, int End)? Title(ReadOnlySpan<char> segment, bool named = false)
    {
        if (!segment.ContainsAny(OpeningQuotes))
        {
            return null;
        }

        foreach ((char open, char close) in Quotes)
        {
            // What somebody said may stand before the title, in small letters.
            for (int start = segment.IndexOf(open), tried = 0; start >= 0 && tried < MostQuotations; tried++)
            {
                int length = segment[(start + 1)..].IndexOf(close);
                int behind = start + length + 2;
                if (length is > 2 and < LongestTitle && !segment.Slice(start + 1, length).TrimEnd(" ,.").IsWhiteSpace())
                {
                    string title = BlankSpace.Fold(segment.Slice(start + 1, length)).TrimEnd(',', '.', ' ');
                    if (!char.IsLower(title[0]))
                    {
                        return IsWhole(segment, title, start, length, named) ? (title, start, behind) : null;
                    }
                }

                int next = length < 0 ? -1 : segment[behind..].IndexOf(open);
                start = next < 0 ? -1 : behind + next;
            }
        }

        return null;
    }

    // One short word may be a newspaper; behind an author and before a comma it is a title, and so is one with its comma inside.
    private static bool IsWhole(ReadOnlySpan<char> segment, string title, int start, int length, bool named)
    {
        int behind = start + length + 2;
        char last = segment[start + length];

        // “Dues,” p. 7: a place in the work is no sentence that goes on.
        bool inside = last == ',' && !(segment[behind..].TrimStart() is [var next, ..] && char.IsLower(next) && PageWords.End(segment, behind) == behind);
        bool closed = (named || start > 3) && (last == ',' || (behind < segment.Length && segment[behind] == ','));
        return title.Contains(' ', StringComparison.Ordinal) || length > 8 || ((closed || inside) && title.Length > 1)
            || (last == '.' && title.Length > 1 && !FamilyNames.Read(segment[..start], out _).IsEmpty);
    }

    /// <summary>The words inside of quotation marks that hold all of them; else the same words.</summary>
    public static string WithoutQuotes(string words)
    {
        foreach ((char open, char close) in Quotes)
        {
            if (words.Length > 4 && words[0] == open && words[^1] == close && words.AsSpan(1, words.Length - 2).IndexOfAny(open, close) < 0)
            {
                return words[1..^1].TrimEnd(',', '.', ' ');
            }
        }

        return words;
    }

    /// <summary>Names before the title: two to five words with capitals each, parted by commas or "and".</summary>
    public static ImmutableArray<string> Authors(ReadOnlySpan<char> before)
    {
        string words = BlankSpace.Fold(before[BackReferenceReader.SkipSee(before, BackReferenceReader.SkipEdges(before, 0))..]).Trim(' ', ',', ':');
        List<string> parts = PersonNames.Split(words);
        return parts.Count is > 0 and <= MostAuthors && parts.TrueForAll(PersonNames.IsName) ? [.. parts] : [];
    }

    /// <summary>"12" or "3-5" behind "p." or "pp.", or null.</summary>
    public static string? Pages(ReadOnlySpan<char> segment) => PagesAt(segment, out _);

    /// <param name="at">Where the word for pages stands.</param>
    public static string? PagesAt(ReadOnlySpan<char> segment, out int at)
    {
        // Most words have neither a number nor a page.
        foreach (string word in segment.ContainsAnyInRange('0', '9') && PageWords.Signs.In(segment) ? PageWords.Pages : [])
        {
            int from = 0;
            while (from < segment.Length)
            {
                at = segment[from..].IndexOf(word, StringComparison.Ordinal);
                if (at < 0)
                {
                    break;
                }

                at += from;
                from = at + word.Length;
                if (at > 0 && char.IsLetterOrDigit(segment[at - 1]))
                {
                    continue;
                }

                if (Numbers(segment[from..]) is { } pages && !(word == "s." && DocumentWords.IsOfSections(segment[..at])))
                {
                    return pages;
                }
            }
        }

        at = -1;
        return null;
    }

    /// <summary>"45-67" behind the volume of a journal and its number at the end (<c>12(3), 45-67</c>, <c>12, no. 3 (2014): 45-67</c>), or null.</summary>
    public static string? PagesOfVolume(ReadOnlySpan<char> words)
    {
        int at = words.LastIndexOf(')');
        return at > 0 && at + 2 < words.Length && words[at + 1] is ',' or ':' or ' ' && char.IsAsciiDigit(words[at - 1]) && BarePages(words[(at + 1)..]) is { } pages
            && PageWords.End(words, at + 1) >= words.TrimEnd(" .,:\n").Length ? pages : null;
    }

    /// <summary>"15" or "12-14" directly behind a reference ("Ibid., 15"), or null; a year is no page.</summary>
    public static string? BarePages(ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> rest = behind.TrimStart(" ,.:\u00A0\n");
        rest = rest.StartsWith("at ") ? rest[3..] : rest;
        return Numbers(rest) is { } pages && !(pages.Length == 4 && pages[0] is '1' or '2') ? pages : null;
    }

    private static string? Numbers(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimStart(" \u00A0\n");
        int end = 0;
        while (end < rest.Length && (char.IsAsciiDigit(rest[end]) || (end > 0 && rest[end] is '-' or '\u2013' or '\u2014' or ',')))
        {
            end++;
        }

        end = WithFurther(rest, end);
        string pages = rest[..end].TrimEnd(",-\u2013\u2014").ToString();
        return pages.Length > 0 ? pages.Replace('\u2013', '-').Replace('\u2014', '-') : null;
    }

    // "pp. 1, 7.": a further page stands last. A year, a day ("p. 3, 14 May") and the number of an issue are none.
    private static int WithFurther(ReadOnlySpan<char> text, int end)
    {
        while (end > 1 && end + 1 < text.Length && text[end - 1] == ',' && text[end] is ' ' or '\u00A0')
        {
            int from = end + 1;
            int digits = from;
            while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || (digits > from && text[digits] is '-' or '\u2013' or '\u2014')))
            {
                digits++;
            }

            bool year = digits - from == 4 && text[from] is '1' or '2';
            bool closed = digits == text.Length || (text[digits] is '.' or ',' or ';' or ')' && !(digits + 1 < text.Length && char.IsAsciiDigit(text[digits + 1])));
            if (digits == from || year || !closed)
            {
                break;
            }

            end = digits < text.Length && text[digits] == ',' ? digits + 1 : digits;
        }

        return end;
    }
}
