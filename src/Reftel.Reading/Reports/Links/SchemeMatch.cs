namespace Reftel.Reading.Reports.Links;

/// <summary>Compares a way to write a scheme with the characters before a place, back to front.</summary>
internal static class SchemeMatch
{
    /// <summary>
    /// Where <paramref name="written"/> begins that ends at <paramref name="end"/>, or -1. Any case; letters of other scripts that look
    /// the same count as the same, signs that nobody sees count as nothing, and a blank is any blank or a line end.
    /// </summary>
    public static int FindStart(ReadOnlySpan<char> text, int floor, int end, string written)
    {
        int at = end;
        for (int i = written.Length - 1; i >= 0; i--)
        {
            at--;
            while (at >= floor && DefangConventions.IsInvisible(text[at]))
            {
                at--;
            }

            if (at < floor || !IsSame(text[at], written[i]))
            {
                return -1;
            }
        }

        return at;
    }

    private static bool IsSame(char printed, char written) =>
        printed == written || (written == ' ' ? char.IsWhiteSpace(printed) : LookAlikes.SchemeLetter(printed) == written);
}
