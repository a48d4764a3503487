using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>
/// Notes at the foot of a page: their numbers go on from the page before, or begin with one. A number at the start of a
/// line proves little, so what follows must be as short as notes are.
/// </summary>
internal sealed class PageNotes(string source)
{
    private const int LongestNote = 1_200;

    private int _last;

    /// <summary>Index of the first line of the notes; the count of lines where there are none.</summary>
    public int Find(List<SourceLine> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            bool rule = i > 0 && LineShapes.IsRule(source.AsSpan(lines[i - 1].Start, lines[i - 1].Length), "_-\u2014\u2500");
            bool blank = i == 0 || lines[i - 1].IsBlank;
            if ((rule || blank) && TryLabel(lines, i, out int number, out _) && (number == _last + 1 || number == 1 || (rule && number > _last)) && AreShort(lines, i, number))
            {
                return rule ? i - 1 : i;
            }
        }

        return lines.Count;
    }

    /// <summary>The notes from a line on, one block each.</summary>
    public IEnumerable<PagedBlock> Read(List<SourceLine> lines, int from)
    {
        PagedBlock open = default;
        int expected = 0;
        for (int i = from; i < lines.Count; i++)
        {
            SourceLine line = lines[i];
            if (line.IsBlank || (i == from && LineShapes.IsRule(source.AsSpan(line.Start, line.Length), "_-\u2014\u2500")))
            {
                continue;
            }

            if (TryLabel(lines, i, out int number, out int length) && (expected == 0 || number == expected))
            {
                if (open.Lines is { Count: > 0 })
                {
                    yield return open;
                }

                _last = number;
                expected = number + 1;
                int digits = source.AsSpan(line.Start, length).TrimEnd().Length;
                open = new PagedBlock(ContainerBlockKind.Note, 0, source.Substring(line.Start, digits).Trim('[', ']'), new TextSpan(line.Start, digits), []);
                line = line with { Start = line.Start + length };
            }

            if (!line.IsBlank)
            {
                open.Lines?.Add(line);
            }
        }

        if (open.Lines is { Count: > 0 })
        {
            yield return open;
        }
    }

    // "3 Smith", "[3] Smith", or the number alone above its note. "3. Smith" may be an item of a list.
    private bool TryLabel(List<SourceLine> lines, int index, out int number, out int length)
    {
        number = length = 0;
        SourceLine line = lines[index];
        if (line.IsBlank)
        {
            return false;
        }

        ReadOnlySpan<char> text = source.AsSpan(line.Start, Math.Min(line.Length, 200));
        int start = text[0] == '[' ? 1 : 0;
        int at = start;
        for (; at < text.Length && at - start < 3 && char.IsAsciiDigit(text[at]); at++)
        {
            number = (number * 10) + text[at] - '0';
        }

        if (at == start || (start == 1 && (at >= text.Length || text[at] != ']')))
        {
            return false;
        }

        at += start;
        if (at == text.Length)
        {
            length = at;
            return index + 1 < lines.Count && !lines[index + 1].IsBlank && number > 0;
        }

        ReadOnlySpan<char> rest = text[at..].TrimStart();
        length = text.Length - rest.Length;
        return length > at && number > 0 && !rest.IsEmpty && !char.IsAsciiDigit(rest[0]) && (!char.IsLower(rest[0]) || rest.StartsWith("http", StringComparison.Ordinal))
            && !rest.Contains("....", StringComparison.Ordinal) && !rest.Contains(". . .", StringComparison.Ordinal);
    }

    private bool AreShort(List<SourceLine> lines, int from, int number)
    {
        int length = 0;
        for (int i = from; i < lines.Count; i++)
        {
            if (TryLabel(lines, i, out int next, out _) && next == number)
            {
                number++;
                length = 0;
            }

            length += lines[i].Length;
            if (length > LongestNote)
            {
                return false;
            }
        }

        return true;
    }
}
