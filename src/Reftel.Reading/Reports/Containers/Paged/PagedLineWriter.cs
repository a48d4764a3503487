namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>Writes lines of a layout: blanks between columns are one blank, a word parted at a line end is one where the text knows it.</summary>
internal sealed class PagedLineWriter(ContainerBuilder to, string source)
{
    private const int LongestGap = 60;

    private readonly PartedWords _parted = new(source);

    public void Write(PagedBlock block)
    {
        to.Open(block.Kind, block.Level, block.Label, [], block.LabelSpan, block.Lines[0].Start);
        for (int i = 0; i < block.Lines.Count; i++)
        {
            SourceLine line = block.Lines[i];
            int end = line.End;
            bool last = i + 1 == block.Lines.Count;
            bool joined = !last && _parted.Is(line, block.Lines[i + 1], inProse: false);
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
        at = at < 0 || at > LongestGap ? end : end + at;
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
}
