namespace Reftel.Reading.Reports.Links;

/// <summary>Reads the sign between the two parts of a mailbox, written in any convention.</summary>
internal static class AtReader
{
    /// <param name="text">The whole text.</param>
    /// <param name="at">Behind the first part.</param>
    /// <param name="end">Where the host begins.</param>
    /// <param name="sound">True for the plain sign.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out int end, out bool sound)
    {
        sound = false;
        int start = LinkText.SkipGap(text, at, 0);
        end = start;
        char c = LinkText.At(text, start);
        if (c == '@')
        {
            // "Follow us @example.org" is no mailbox: blanks stand on both sides or behind.
            end = LinkText.SkipGap(text, start + 1, 0);
            sound = start == at && end == start + 1;
            return start == at || end > start + 1;
        }

        if (c == 'A' && start > at && LinkText.StartsExactly(text, start, "AT "))
        {
            end = LinkText.SkipGap(text, start + 2, 0);
            return true;
        }

        return DefangConventions.Opening.Contains(c) && c != '\0' && TryReadBracketed(text, start, out end);
    }

    /// <summary>Place of an <c>AT</c> glued between small letters, or -1: <c>fooATbar</c>, not <c>fooMATbar</c>.</summary>
    public static int FindGlued(ReadOnlySpan<char> label)
    {
        int at = label.IndexOf("AT");
        return at > 0 && at + 2 < label.Length && IsSmall(label[at - 1]) && IsSmall(label[at + 2]) ? at : -1;
    }

    private static bool IsSmall(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);

    private static bool TryReadBracketed(ReadOnlySpan<char> text, int start, out int end)
    {
        int inner = LinkText.SkipGap(text, start + 1, 0);
        foreach (string word in DefangConventions.AtWords)
        {
            if (!LinkText.StartsWith(text, inner, word))
            {
                continue;
            }

            int close = LinkText.SkipGap(text, inner + word.Length, 0);
            if (close < text.Length && DefangConventions.Closing.Contains(text[close]))
            {
                end = LinkText.SkipGap(text, close + 1, 0);
                return true;
            }
        }

        end = start;
        return false;
    }
}
