namespace Reftel.Analysis.Ledger;

/// <summary>The words of a sentence without what differs where it is quoted: marks, capitals, anchors of notes and what stands in brackets for them, and "that" at its head.</summary>
internal static class PlainWords
{
    public const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static List<string> Of(string text)
    {
        var words = new List<string>();
        int at = 0;
        while (at < text.Length)
        {
            if (text[at] == '[' && text.AsSpan(at).IndexOf(']') is > 0 and < 8 and var close)
            {
                at += close + 1;
            }
            else if (text[at] == '(' && text.AsSpan(at + 1).StartsWith("ref", StringComparison.OrdinalIgnoreCase) && text.AsSpan(at).IndexOf(')') is > 0 and < 24 and var end)
            {
                at += end + 1;
            }
            else if (IsLetter(text[at]))
            {
                int begin = at;
                while (at < text.Length && IsLetter(text[at]))
                {
                    at++;
                }

                words.Add(text[begin..at].ToLowerInvariant());
            }
            else
            {
                at++;
            }
        }

        if (words is ["that", ..])
        {
            words.RemoveAt(0);
        }

        return words;
    }

    /// <summary>Of the last words first, so that the end of a longer sentence has the hash of a shorter one.</summary>
    public static ulong Hash(List<string> words, int count, ulong hash)
    {
        for (int i = count - 1; i >= 0; i--)
        {
            hash = Hash(hash, words[i]);
        }

        return hash;
    }

    /// <summary>FNV-1a of 64 bits, over the word and a blank.</summary>
    public static ulong Hash(ulong hash, string word)
    {
        foreach (char c in word)
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        return unchecked((hash ^ ' ') * Prime);
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || char.IsAsciiDigit(c);
}
