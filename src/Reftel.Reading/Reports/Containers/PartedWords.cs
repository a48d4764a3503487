using System.Buffers;

namespace Reftel.Reading.Reports.Containers;

/// <summary>
/// Words parted by a hyphen at a line end, as against compounds whose hyphen happens to stand there: the whole word stands
/// elsewhere in the text, or what follows the hyphen (see <see cref="WordEnds"/>) is no word by itself.
/// </summary>
internal sealed class PartedWords(string source)
{
    private const int LongestWord = 60;
    private const int LongestMark = 3;

    private static readonly SearchValues<char> AddressSigns = SearchValues.Create("/=_%?@");

    private HashSet<string>? _words;

    /// <param name="line">The line that may end in a parted word.</param>
    /// <param name="next">The line behind it.</param>
    /// <param name="inProse">True where only words between blanks count: an address may be cut at its hyphens too.</param>
    public bool Is(SourceLine line, SourceLine next, bool inProse)
    {
        if (line.Length < 2 || source[line.End - 1] != '-' || next.IsBlank || !char.IsLower(source[next.Start]))
        {
            return false;
        }

        int start = line.End - 1;
        while (start > line.Start && line.End - start < LongestWord && char.IsLetter(source[start - 1]))
        {
            start--;
        }

        int end = next.Start;
        while (end < next.End && end - next.Start < LongestWord && char.IsLetter(source[end]))
        {
            end++;
        }

        bool lower = start < line.End - 1 && char.IsLower(source[line.End - 2]);
        if (!lower || IsOfAddress(line))
        {
            return false;
        }

        bool alone = StandsAlone(line, start, next, end);
        return (alone && WordEnds.IsEnd(source.AsSpan(start, line.End - 1 - start), source.AsSpan(next.Start, end - next.Start)))
            || ((alone || !inProse) && Words.Contains(string.Concat(source.AsSpan(start, line.End - 1 - start), source.AsSpan(next.Start, end - next.Start))));
    }

    // A blank before the first half, an opening sign at most between; a blank, a stop or the line end behind the second.
    private bool StandsAlone(SourceLine line, int start, SourceLine next, int end)
    {
        int at = start;
        while (at > line.Start && start - at < LongestMark && source[at - 1] is '(' or '"' or '\u201C' or '\u00AB' or '\u2018' or '\u201E' or '*' or '_')
        {
            at--;
        }

        return at > line.Start && source[at - 1] is ' ' or '\t' or '\u2014'
            && (end == next.End || source[end] is ' ' or ',' or ';' or ':' or '!' or '?' or ')' or '"' or '\u201D' or '\u00BB' or '\u2019' or '[' or '*' or '_'
                || (source[end] == '.' && (end + 1 == next.End || !char.IsLetter(source[end + 1]))));
    }

    // Whether a hyphen behind "https://www.example.org/the-art" was printed in the address cannot be known: it stays.
    private bool IsOfAddress(SourceLine line)
    {
        ReadOnlySpan<char> words = source.AsSpan(line.Start, line.Length - 1);
        ReadOnlySpan<char> last = words[(words.LastIndexOfAny(' ', '\t') + 1)..];
        return last.ContainsAny(AddressSigns) || last.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || (last.Length == words.Length && last.Count('-') > 1);
    }

    private HashSet<string> Words => _words ??= ReadWords();

    private HashSet<string> ReadWords()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        int at = 0;
        while (at < source.Length)
        {
            int start = at;
            while (at < source.Length && char.IsLetter(source[at]))
            {
                at++;
            }

            if (at - start is > 3 and < 2 * LongestWord)
            {
                lookup.Add(source.AsSpan(start, at - start));
            }

            at++;
        }

        return words;
    }
}
