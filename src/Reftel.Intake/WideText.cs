namespace Reftel.Intake;

/// <summary>
/// Text of two or four bytes a character, in which zeros and control characters are halves of letters: a byte order mark says so,
/// or zeros (Latin) and fours (Cyrillic) that stand nearly all in every second byte.
/// </summary>
internal static class WideText
{
    private const byte CyrillicPage = 4;

    public static bool Is(ReadOnlySpan<byte> sample)
    {
        if (sample is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..])
        {
            return true;
        }

        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample.Length; i++)
        {
            if (sample[i] is 0 or CyrillicPage)
            {
                even += ~i & 1;
                odd += i & 1;
            }
        }

        int pairs = sample.Length / 2;
        return pairs > 1 && Math.Max(even, odd) * 10 >= pairs * 7 && Math.Min(even, odd) * 10 <= pairs;
    }
}
