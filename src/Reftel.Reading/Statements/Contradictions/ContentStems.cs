using Reftel.Reading.Language.Stemming;

namespace Reftel.Reading.Statements.Contradictions;

/// <summary>The words of a content that carry its meaning, as stems.</summary>
internal static class ContentStems
{
    private static readonly HashSet<string> Small = new("the a an of to in on at by for with from that this these those it its he his him she her they their them we our us i my be is are was were been being will would may might could should shall can not no and or but if as than so such also has have had do does did about into under over after before more most very any some all".Split(' '), StringComparer.Ordinal);

    // Longer words are few.
    private const int UsualLength = 64;

    // Every statement of an archive comes by here: nothing is made of a word but the stem that is new.
    public static HashSet<string> Of(string words)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> found = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> small = Small.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> usual = stackalloc char[UsualLength];
        for (int start = 0, end; start < words.Length; start = end + 1)
        {
            end = start;
            while (end < words.Length && !char.IsWhiteSpace(words[end]))
            {
                end++;
            }

            Span<char> letters = end - start <= UsualLength ? usual : new char[end - start];
            letters = letters[..Letters(words.AsSpan(start, end - start), letters)];
            if (letters.Length > 2 && !small.Contains(letters))
            {
                found.Add(letters[..EnglishStemmer.Stem(letters)]);
            }
        }

        return stems;
    }

    private static int Letters(ReadOnlySpan<char> word, Span<char> letters)
    {
        int count = 0;
        foreach (char c in word)
        {
            if (char.IsLetter(c))
            {
                letters[count++] = char.ToLowerInvariant(c);
            }
        }

        return count;
    }
}
