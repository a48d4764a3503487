namespace Reftel.Reading.Reports.Containers;

/// <summary>Writes lines as they stand, without the blanks around them; line ends stay, but for those that part a word.</summary>
internal static class LineWriter
{
    public static void Write(ContainerBuilder to, string source, List<SourceLine> lines, PartedWords parted)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            SourceLine line = lines[i];
            bool last = i + 1 == lines.Count;
            bool joined = !last && parted.Is(line, lines[i + 1], inProse: true);
            to.Copy(line.Start, joined ? line.End - 1 : line.End);
            if (!last && !joined)
            {
                AddLineEnd(to, source, line.End, lines[i + 1].Start);
            }
        }
    }

    /// <summary>One line end for the first that stands between two places.</summary>
    public static void AddLineEnd(ContainerBuilder to, string source, int start, int next)
    {
        int at = start;
        while (at < next && source[at] is not ('\n' or '\r'))
        {
            at++;
        }

        bool pair = at + 1 < next && source[at] == '\r' && source[at + 1] == '\n';
        if (at < next && source[at] == '\n')
        {
            to.Copy(at, at + 1);
        }
        else
        {
            to.Add('\n', at, Math.Min(next, at + (pair ? 2 : 1)));
        }
    }
}
