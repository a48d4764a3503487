namespace Reftel.Reading.Telegrams.Lines;

/// <summary>English month names, whole or as three letters.</summary>
internal static class Months
{
    private static readonly string[] Names =
    [
        "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE",
        "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER",
    ];

    /// <summary>Reads a month at the beginning: its name or at least three letters of it, any case, with or without a period.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int month, out int length)
    {
        month = length = 0;
        int letters = Scan.SkipLetters(text, 0);
        if (letters < 3)
        {
            return false;
        }

        for (int i = 0; i < Names.Length; i++)
        {
            if (Names[i].AsSpan().StartsWith(text[..Math.Min(letters, Names[i].Length)], StringComparison.OrdinalIgnoreCase)
                && letters <= Names[i].Length)
            {
                month = i + 1;
                length = letters < text.Length && text[letters] == '.' ? letters + 1 : letters;
                return true;
            }
        }

        return false;
    }
}
