namespace Reftel.Reading.Statements.Estimates;

/// <summary>Finds the name of a scale in a text as it is printed.</summary>
internal static class PrintedName
{
    /// <summary>Whether a name stands in a text from the begin of a word on; its blanks may be ends of lines. Abbreviations stand in their letters only, and end with their word: "phia" is the end of "Philadelphia" too.</summary>
    public static bool StandsIn(ReadOnlySpan<char> text, string name)
    {
        StringComparison comparison = name.Any(char.IsLower) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        ReadOnlySpan<char> first = name.AsSpan(0, name.IndexOf(' ') is > 0 and var blank ? blank : name.Length);
        for (int at = 0; text[at..].IndexOf(first, comparison) is >= 0 and var next;)
        {
            int start = at + next;
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && StandsAt(text[start..], name, comparison))
            {
                return true;
            }

            at = start + 1;
        }

        return false;
    }

    private static bool StandsAt(ReadOnlySpan<char> text, string name, StringComparison comparison)
    {
        int at = 0;
        for (int i = 0; i < name.Length; i++)
        {
            if (at >= text.Length)
            {
                return false;
            }

            if (name[i] == ' ')
            {
                if (!char.IsWhiteSpace(text[at]))
                {
                    return false;
                }

                while (at < text.Length && char.IsWhiteSpace(text[at]))
                {
                    at++;
                }
            }
            else if (text.Slice(at, 1).Equals(name.AsSpan(i, 1), comparison))
            {
                at++;
            }
            else
            {
                return false;
            }
        }

        return char.IsLower(name[^1]) || at == text.Length || !char.IsLetterOrDigit(text[at]);
    }
}
