namespace Reftel.Reading.Reports.Head;

/// <summary>Where the lines of a hard-wrapped text end, told by the breaks within its own paragraphs.</summary>
internal static class LineWidth
{
    private const int Narrowest = 40;
    private const int Widest = 120;
    private const int FewestBreaks = 3;

    /// <param name="text">The readable text.</param>
    /// <param name="lines">Its first lines.</param>
    /// <param name="but">Block that is asked about and cannot speak for itself.</param>
    /// <returns>The least length that was too long for a line: a line with the first word of the next; 0 for a text with a paragraph to a line.</returns>
    public static int Of(string text, List<HeadLine> lines, int but)
    {
        var tooLong = new List<int>();
        for (int i = 1; i < lines.Count; i++)
        {
            HeadLine line = lines[i - 1];
            if (line.Block != but && !lines[i].StartsBlock && line.Length is >= Narrowest and <= Widest)
            {
                tooLong.Add(WithFirstWord(text, line, lines[i]));
            }
        }

        if (tooLong.Count < FewestBreaks)
        {
            return 0;
        }

        // One break in ten may be meant: a line of verse, a heading that the page put above its paragraph.
        tooLong.Sort();
        return tooLong[tooLong.Count / 10];
    }

    /// <summary>Whether the first word of the next line had no place on this one.</summary>
    public static bool IsFull(string text, HeadLine line, HeadLine next, int width) =>
        width > 0 && next.Length <= Widest && WithFirstWord(text, line, next) >= width;

    private static int WithFirstWord(string text, HeadLine line, HeadLine next)
    {
        int word = text.AsSpan(next.Start, next.Length).IndexOfAny(' ', '\u00A0');
        return line.Length + 1 + (word < 0 ? next.Length : word);
    }
}
