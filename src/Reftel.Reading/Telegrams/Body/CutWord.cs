using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>
/// A page mark can fall inside a word: <c>arbi</c> / page mark / <c>tration</c>. The halves are joined only when the text proves it:
/// the whole word stands elsewhere in it, and neither half does.
/// </summary>
internal static class CutWord
{
    private const int ShortestHalf = 2;
    private const int LongestWord = 30;

    /// <param name="text">The readable text of the telegram.</param>
    /// <param name="before">The line before the cut.</param>
    /// <param name="after">The words of the line behind it.</param>
    /// <param name="afterStart">Where those words begin in the text.</param>
    /// <param name="asked">Counts the searches made, for the caller's limit.</param>
    public static bool Joins(ReadOnlySpan<char> text, ReadOnlySpan<char> before, ReadOnlySpan<char> after, int afterStart, ref int asked)
    {
        int first = before.Length;
        while (first > 0 && char.IsAsciiLetter(before[first - 1]))
        {
            first--;
        }

        int last = Scan.SkipLetters(after, 0);
        ReadOnlySpan<char> left = before[first..];
        ReadOnlySpan<char> right = after[..last];
        if (left.Length < ShortestHalf || right.Length < ShortestHalf || left.Length + right.Length > LongestWord
            || (char.IsAsciiLetterUpper(right[0]) && char.IsAsciiLetterLower(left[^1])))
        {
            return false;
        }

        asked++;
        Span<char> whole = stackalloc char[left.Length + right.Length];
        left.CopyTo(whole);
        right.CopyTo(whole[left.Length..]);
        return Stands(text, whole, -1) && !Stands(text, right, afterStart);
    }

    // True when the word stands in the text, whole, at another place than the one given.
    private static bool Stands(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int except)
    {
        int at = 0;
        while (at < text.Length)
        {
            int found = text[at..].IndexOf(word, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at += found;
            int end = at + word.Length;
            if (at != except && (at == 0 || !char.IsAsciiLetter(text[at - 1])) && (end == text.Length || !char.IsAsciiLetter(text[end])))
            {
                return true;
            }

            at = end;
        }

        return false;
    }
}
