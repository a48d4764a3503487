using System.Buffers;

namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>Writes lines of a layout: blanks between columns are one blank, a word parted at a line end is one where the text knows it.</summary>
internal sealed class PagedLineWriter(ContainerBuilder to, string source)
{
    private const int LongestWord = 60;

    private static readonly SearchValues<char> AddressSigns = SearchValues.Create("/=_%?@");

    private HashSet<string>? _words;

    public void Write(PagedBlock block)
    {
        to.Open(block.Kind, block.Level, block.Label, [], block.LabelSpan, block.Lines[0].Start);
        for (int i = 0; i < block.Lines.Count; i++)
        {
            SourceLine line = block.Lines[i];
            int end = line.End;
            bool last = i + 1 == block.Lines.Count;
            bool joined = !last && IsPartedWord(line, block.Lines[i + 1]);
            WriteFolded(line.Start, joined ? end - 1 : end);
            if (!last && !joined)
            {
                AddLineEnd(end);
            }
        }

        to.Close();
    }

    private void AddLineEnd(int end)
    {
        int at = source.AsSpan(end).IndexOfAny('\n', '\f', '\r');
        at = at < 0 || at > LongestWord ? end : end + at;
        to.Add('\n', at, at < source.Length && source[at] is '\n' or '\r' ? at + 1 : at);
    }

    private void WriteFolded(int start, int end)
    {
        int at = start;
        while (at < end)
        {
            int found = source.AsSpan(at, end - at).IndexOf("  ", StringComparison.Ordinal);
            if (found < 0)
            {
                to.Copy(at, end);
                return;
            }

            to.Copy(at, at + found);
            int stop = at + found;
            while (stop < end && source[stop] == ' ')
            {
                stop++;
            }

            to.Add(' ', at + found, stop);
            at = stop;
        }
    }

    private bool IsPartedWord(SourceLine line, SourceLine next)
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

        return start < line.End - 1 && !IsOfAddress(line) && Words.Contains(string.Concat(source.AsSpan(start, line.End - 1 - start), source.AsSpan(next.Start, end - next.Start)));
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
