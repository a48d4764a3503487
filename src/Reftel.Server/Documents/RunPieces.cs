namespace Reftel.Server.Documents;

/// <summary>Cuts the words of a paragraph as long as a book into pieces, which a browser lays out one by one as they are seen.</summary>
internal static class RunPieces
{
    /// <summary>Characters of a piece: more than a page, and laid out at once.</summary>
    public const int Length = 8_000;

    // No paragraph that a person wrote is longer.
    private const int Longest = 40_000;

    /// <returns>The runs in their order, in one piece or several.</returns>
    public static List<IReadOnlyList<TextRun>> Of(IReadOnlyList<TextRun> runs)
    {
        if (runs.Sum(run => (long)run.Text.Length) <= Longest)
        {
            return [runs];
        }

        var pieces = new List<IReadOnlyList<TextRun>>();
        var piece = new List<TextRun>();
        int room = Length;
        foreach (TextRun run in runs)
        {
            int start = 0;
            while (run.Text.Length - start > room)
            {
                int end = EndOf(run.Text, start, room, isWhole: room == Length);
                if (end > start)
                {
                    piece.Add(run with { Text = run.Text[start..end], Start = run.Start + start });
                }

                pieces.Add(piece);
                (piece, room, start) = ([], Length, end);
            }

            piece.Add(start == 0 ? run : run with { Text = run.Text[start..], Start = run.Start + start });
            room -= run.Text.Length - start;
        }

        pieces.Add(piece);
        return pieces;
    }

    // Behind a blank; where there is none, the run goes into the next piece whole, or is cut between two characters.
    private static int EndOf(string text, int start, int room, bool isWhole)
    {
        for (int i = start + room; i > start; i--)
        {
            if (char.IsWhiteSpace(text[i - 1]))
            {
                return i;
            }
        }

        return !isWhole ? start : char.IsHighSurrogate(text[start + room - 1]) ? start + room - 1 : start + room;
    }
}
