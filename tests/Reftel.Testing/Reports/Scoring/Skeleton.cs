namespace Reftel.Testing.Reports.Scoring;

/// <summary>Letters and digits in lower case: what is left of words however they were wrapped, marked up and punctuated.</summary>
internal static class Skeleton
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var letters = new System.Text.StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }

    /// <summary>True where all parts stand in the text in their order, and not much else beside them.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="parts">What must be there.</param>
    /// <param name="whole">All that may be there; some letters more are the words of a convention such as <c>dot</c>.</param>
    public static bool Holds(string text, IEnumerable<string> parts, string whole)
    {
        string letters = Of(text);
        int at = 0;
        foreach (string part in parts.Select(p => Of(p)))
        {
            int found = letters.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return letters.Length <= (Of(whole).Length * 13 / 10) + 24;
    }
}
