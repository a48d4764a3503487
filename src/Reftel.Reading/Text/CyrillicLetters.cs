namespace Reftel.Reading.Text;

/// <summary>How common the letters of Russian are, with those that Belarusian and Ukrainian have besides.</summary>
internal static class CyrillicLetters
{
    // Letters of running Russian text, parts in a thousand, from a to ya; io is counted apart.
    private static ReadOnlySpan<byte> Commonness =>
    [
        80, 16, 45, 17, 30, 85, 9, 16, 74, 12, 35, 44, 32, 67, 109, 28,
        47, 55, 63, 26, 3, 10, 5, 14, 7, 4, 1, 19, 17, 3, 6, 20,
    ];

    /// <returns>Parts in a thousand, at least 1; 0 for what is no letter of these languages.</returns>
    public static int CommonnessOf(char c) => c switch
    {
        >= '\u0430' and <= '\u044F' => Commonness[c - '\u0430'],
        >= '\u0410' and <= '\u042F' => Commonness[c - '\u0410'],
        '\u0456' or '\u0406' => 40,
        '\u045E' or '\u040E' => 10,
        '\u0451' or '\u0401' or '\u0454' or '\u0404' or '\u0457' or '\u0407' => 5,
        '\u0491' or '\u0490' => 1,
        _ => 0,
    };

    public static bool IsSmall(char c) => c is (>= '\u0430' and <= '\u044F') or (>= '\u0451' and <= '\u045E') or '\u0491';
}
