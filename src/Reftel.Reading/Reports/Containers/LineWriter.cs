namespace Reftel.Reading.Reports.Containers;

/// <summary>Writes lines as they stand, without the blanks around them; line ends stay.</summary>
internal static class LineWriter
{
    public static void Write(ContainerBuilder to, string source, List<SourceLine> lines)
    {
        to.Copy(lines[0].Start, lines[0].End);
        for (int i = 1; i < lines.Count; i++)
        {
            AddLineEnd(to, source, lines[i - 1].End, lines[i].Start);
            to.Copy(lines[i].Start, lines[i].End);
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
