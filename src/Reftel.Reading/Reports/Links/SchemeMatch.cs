namespace Reftel.Reading.Reports.Links;

/// <summary>Compares a way to write a scheme with the characters before a place, back to front.</summary>
internal static class SchemeMatch
{
    /// <summary>
    /// Where <paramref name="written"/> begins that ends at <paramref name="end"/>, or -1. Any case; letters of other scripts that look
    /// the same count as the same, signs that nobody sees and one pair of
    /// brackets inside (<c>h[tt]p</c>) count as nothing, and a blank is any blank or a line end.
    /// </summary>
    public static int FindStart(ReadOnlySpan<char> text, int floor, int end, string written)
    {
        int at = end;
        char open = '\0';
        for (int i = written.Length - 1; i >= 0; i--)
        {
            at--;
            while (at >= floor && at < end - 1 && (DefangConventions.IsInvisible(text[at]) || text[at] == open || (open == '\0' && text[at] is ']' or ')')))
            {
                // h[tt]p: a pair of brackets inside, looked for from its end.
                open = text[at] switch { ']' => '[', ')' => '(', '[' or '(' => '\u0001', _ => open };
                at--;
            }

            if (at < floor || !IsSame(text[at], written[i]))
            {
                return -1;
            }
        }

        return open is '\0' or '\u0001' ? at : -1;
    }

    private static bool IsSame(char printed, char written) =>
        printed == written || (written == ' ' ? char.IsWhiteSpace(printed) : LookAlikes.SchemeLetter(printed) == written);
}
