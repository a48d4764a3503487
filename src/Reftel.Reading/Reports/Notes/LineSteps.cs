namespace Reftel.Reading.Reports.Notes;

/// <summary>Steps over the lines of a block; offsets count in the readable text.</summary>
internal static class LineSteps
{
    /// <summary>Behind the line end of the line at a place, or the end given.</summary>
    public static int NextLine(string text, int at, int end)
    {
        int found = text.AsSpan(at, end - at).IndexOf('\n');
        return found < 0 ? end : at + found + 1;
    }

    public static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
