namespace Reftel.Reading.Reports.Links;

/// <summary>
/// A year alone behind a line end ends the address above it where the same path with another year stands shortly before:
/// <c>example.org/budget/2014; example.org/budget/</c> and <c>2015</c>. Alone it may as well head the next part of a list.
/// </summary>
internal static class SiblingYear
{
    private const int Digits = 4;
    private const int MostBack = 400;
    private const int Compared = 40;
    private const int LeastCompared = 8;

    /// <param name="text">The whole text.</param>
    /// <param name="next">Behind the line end.</param>
    /// <param name="draft">The link so far; it ends with a slash.</param>
    public static bool IsCut(ReadOnlySpan<char> text, int next, LinkDraft draft)
    {
        if (!IsYear(text, next) || !EndsLine(text, next + Digits) || draft.Length < LeastCompared)
        {
            return false;
        }

        Span<char> path = stackalloc char[Math.Min(draft.Length, Compared)];
        for (int i = 0; i < path.Length; i++)
        {
            path[i] = draft[draft.Length - path.Length + i];
        }

        int from = Math.Max(0, next - MostBack);
        int at = text[from..next].IndexOf(path, StringComparison.Ordinal);
        return at >= 0 && IsYear(text, from + at + path.Length);
    }

    private static bool IsYear(ReadOnlySpan<char> text, int at) =>
        at + Digits <= text.Length && text[at..(at + 2)] is "19" or "20" && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && !LinkText.IsLabel(LinkText.At(text, at + Digits));

    private static bool EndsLine(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '.' or ';' or ',' or ' ')
        {
            at++;
        }

        return at >= text.Length || text[at] is '\n' or '\r';
    }
}
