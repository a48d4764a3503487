using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Citations;

/// <summary>
/// A short citation of a work that was cited in full before: family name, words of the title, pages (<c>Vance, Strait, 12-14</c>,
/// <c>Montes, "A Nose," note 11</c>). Only an earlier work with this author and these words proves it.
/// </summary>
internal static class ShortCitation
{
    private const int LongestName = 50;
    private const int MostTitleWords = 14;

    public static BackReference? Read(ReadOnlySpan<char> segment)
    {
        int start = BackReferenceReader.SkipSee(segment, BackReferenceReader.SkipEdges(segment, 0));
        string words = BlankSpace.Fold(segment[start..]).TrimEnd('.', ' ');
        if (AuthorAndYear(words) is { } dated)
        {
            return dated;
        }

        int comma = words.IndexOf(", ", StringComparison.Ordinal);
        if (comma is < 2 or > LongestName || !char.IsUpper(words[0]) || words.Length > 200)
        {
            return null;
        }

        string author = words[..comma];
        string rest = words[(comma + 2)..].TrimStart('*', '_');
        string[] names = author.Split(' ');
        if (names.Length > 4 || author.AsSpan().ContainsAnyInRange('0', '9') || names[^1].Length < 2 || rest.Contains('(', StringComparison.Ordinal))
        {
            return null;
        }

        (string? title, string behind) = Title(rest);
        bool ends = title is not null && IsTail(behind) && title.AsSpan().Count(' ') < MostTitleWords;
        return ends ? new BackReference(BackReferenceKind.Short, null, author) { Title = title } : null;
    }

    // "Holm 1902, p. 51", "Holm (1902)": the name and year of a work that was described before.
    private static BackReference? AuthorAndYear(string words)
    {
        int blank = words.IndexOf(' ');
        int at = blank > 1 && words.Length > blank + 1 && words[blank + 1] == '(' ? blank + 2 : blank + 1;
        if (blank is < 2 or > LongestName || !char.IsUpper(words[0]) || !words.AsSpan(0, blank).ContainsAnyInRange('a', '\uFFFD') || CitedYear.At(words, at) is not (> 0 and int year))
        {
            return null;
        }

        foreach (char c in words.AsSpan(0, blank))
        {
            if (!char.IsLetter(c) && c is not ('-' or '\''))
            {
                return null;
            }
        }

        int end = at + 4 < words.Length && words[at + 4] == ')' ? at + 5 : at + 4;
        bool apart = end == words.Length || words[end] is ',' or ':';
        return apart && IsTail(words[end..].TrimStart(':')) ? new BackReference(BackReferenceKind.Short, null, words[..blank]) { Year = year } : null;
    }

    private static (string? Title, string Behind) Title(string rest)
    {
        if (CitationFacts.Title(rest, named: true) is { Start: 0 } quoted)
        {
            return (quoted.Title, rest[quoted.End..]);
        }

        int comma = rest.LastIndexOf(", ", StringComparison.Ordinal);
        bool capital = rest.Length > 2 && (char.IsUpper(rest[0]) || char.IsAsciiDigit(rest[0]));
        return comma > 2 && capital ? (rest[..comma], rest[(comma + 2)..]) : (null, "");
    }

    // Pages, a note, or nothing; a year or a day would make it a description of its own.
    private static bool IsTail(string behind)
    {
        string tail = behind.Trim(' ', ',', '.');
        if (tail.Length == 0)
        {
            return true;
        }

        if (CitationDate.Read(", " + tail) is not null)
        {
            return false;
        }

        int end = PageWords.End(tail, 0);
        return end == tail.Length || BackReferenceWords.Note.At(tail, 0) > 0;
    }
}
