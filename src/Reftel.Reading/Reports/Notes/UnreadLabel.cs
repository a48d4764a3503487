namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// A sign or two where a label should stand, with the stop or bracket that labels have: <c>П)</c> for 11, <c>?.</c>, <c>[?]</c>. What number it was,
/// only the sequence says.
/// </summary>
internal static class UnreadLabel
{
    private const int Longest = 4;

    // Items of a list inside a note count with these.
    private const string ListLetters = "ABCDEАБВГД";

    /// <summary>Where the words behind it begin, or -1.</summary>
    public static int Skip(string text, int from, int end)
    {
        int stop = from;
        while (stop < end && stop - from <= Longest && !char.IsWhiteSpace(text[stop]))
        {
            stop++;
        }

        int words = LineSteps.SkipBlanks(text, stop, end);
        return stop - from is >= 2 and <= Longest && words > stop && words < end && IsLabel(text.AsSpan(from, stop - from))
            && (char.IsUpper(text[words]) || text[words] is '"' or '\u201C' or '\u00AB' or '\u201E')
                ? words
                : -1;
    }

    private static bool IsLabel(ReadOnlySpan<char> token)
    {
        bool bracketed = token[0] == '[' && token[^1] == ']' && token.Length > 2;
        ReadOnlySpan<char> sign = bracketed ? token[1..^1] : token[..^1];
        if (sign.ContainsAny("()[]") || !sign.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        bool letters = false;
        foreach (char c in sign)
        {
            if (char.IsLower(c) || (sign.Length == 1 && ListLetters.Contains(c)))
            {
                return false;
            }

            letters |= char.IsLetter(c);
        }

        // "П. Иванов" is an initial.
        return bracketed || token[^1] == ')' || (token[^1] == '.' && !letters && sign[0] is not ('.' or '\u2026'));
    }
}
