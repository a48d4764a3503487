namespace Reftel.Reading.Reports.Containers.Plain;

/// <summary>How the lines of a plain text are set.</summary>
/// <param name="IsLinePerParagraph">Lines are not wrapped: each is a paragraph.</param>
/// <param name="Margin">Columns of white space in front of most lines.</param>
internal readonly record struct PlainLayout(bool IsLinePerParagraph, int Margin)
{
    // No page or message is wrapped wider than this.
    private const int WidestWrap = 130;
    private const int SearchLength = 1 << 20;
    private const int WidestMargin = 40;

    public static PlainLayout Of(string source)
    {
        int[] indents = new int[WidestMargin + 1];
        int at = 0;
        int lines = 0;
        int wide = 0;
        int limit = Math.Min(source.Length, SearchLength);
        while (SourceLine.TryRead(source, ref at, limit, out SourceLine line))
        {
            if (line.IsBlank)
            {
                continue;
            }

            lines++;
            wide += line.Length > WidestWrap ? 1 : 0;
            indents[Math.Min(line.Indent, WidestMargin)]++;
        }

        int margin = 0;
        for (int i = 1; i <= WidestMargin; i++)
        {
            margin = indents[i] > indents[margin] ? i : margin;
        }

        return new PlainLayout(wide * 10 >= lines && wide > 0, margin);
    }
}
