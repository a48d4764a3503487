namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>A table of pipes: a row, a line of dashes, rows. The line of dashes is markup.</summary>
internal static class PipeTable
{
    public static bool TryRead(string source, SourceLine head, int next, out int end)
    {
        end = next;
        if (!source.AsSpan(head.Start, head.Length).Contains('|')
            || !SourceLine.TryRead(source, ref end, source.Length, out SourceLine line)
            || !IsDashes(source.AsSpan(line.Start, line.Length)))
        {
            return false;
        }

        for (int at = end; SourceLine.TryRead(source, ref at, source.Length, out line); end = at)
        {
            if (line.IsBlank || !source.AsSpan(line.Start, line.Length).Contains('|'))
            {
                break;
            }
        }

        return true;
    }

    public static void Write(ContainerBuilder to, InlineReader inlines, string source, SourceLine head, int next, int end)
    {
        to.Open(ContainerBlockKind.Table, 0, null, [], null, head.Start);
        WriteRow(to, inlines, source, head);
        int at = next;
        bool dashes = true;
        while (SourceLine.TryRead(source, ref at, end, out SourceLine line))
        {
            if (!dashes)
            {
                to.Add('\n', line.Start, line.Start);
                WriteRow(to, inlines, source, line);
            }

            dashes = false;
        }

        to.Close();
    }

    private static void WriteRow(ContainerBuilder to, InlineReader inlines, string source, SourceLine line)
    {
        int at = source[line.Start] == '|' ? line.Start + 1 : line.Start;
        bool first = true;
        while (at < line.End)
        {
            int end = at;
            while (end < line.End && source[end] != '|')
            {
                end += source[end] == '\\' && end + 1 < line.End ? 2 : 1;
            }

            if (!first)
            {
                to.Add('\t', at - 1, at);
            }

            SourceLine cell = SourceLine.Trim(source, at, end);
            if (!cell.IsBlank)
            {
                inlines.WriteInside([cell]);
            }

            first = false;
            at = end + 1;
        }
    }

    private static bool IsDashes(ReadOnlySpan<char> line) =>
        line.Contains('-') && line.Contains('|') && line.IndexOfAnyExcept("|-: \t") < 0;
}
