namespace Reftel.Reading.Reports.Containers;

/// <summary>A line without the white space around it.</summary>
/// <param name="Start">First character that is not blank; the end where there is none.</param>
/// <param name="End">Behind the last that is not blank.</param>
/// <param name="Indent">Columns of white space in front; a tab goes on to the next multiple of four.</param>
internal readonly record struct SourceLine(int Start, int End, int Indent)
{
    public bool IsBlank => Start >= End;

    public int Length => End - Start;

    /// <summary>Reads the line at <paramref name="at"/> and goes behind its end; false at the end of the text.</summary>
    public static bool TryRead(string source, ref int at, int limit, out SourceLine line)
    {
        if (at >= limit)
        {
            line = default;
            return false;
        }

        int found = source.AsSpan(at, limit - at).IndexOfAny('\n', '\r');
        int stop = found < 0 ? limit : at + found;
        line = Trim(source, at, stop);
        at = stop < limit && source[stop] == '\r' && stop + 1 < limit && source[stop + 1] == '\n' ? stop + 2 : Math.Min(stop + 1, limit);
        return true;
    }

    /// <summary>The part of a line from <paramref name="start"/>, its blanks counted from column nought.</summary>
    public static SourceLine Trim(string source, int start, int end)
    {
        int indent = 0;
        int first = start;
        for (; first < end && IsBlankCharacter(source[first]); first++)
        {
            indent += source[first] == '\t' ? 4 - (indent % 4) : 1;
        }

        while (end > first && IsBlankCharacter(source[end - 1]))
        {
            end--;
        }

        return new SourceLine(first, end, indent);
    }

    private static bool IsBlankCharacter(char c) => c is ' ' or '\t' or '\u00A0' or '\uFEFF' or '\f' or '\v';
}
