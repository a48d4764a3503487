using Reftel.Reading.Language.Stemming;

namespace Reftel.Reading.Statements.Contradictions;

/// <summary>The words of a content that carry its meaning, as stems.</summary>
internal static class ContentStems
{
    private static readonly HashSet<string> Small = new("the a an of to in on at by for with from that this these those it its he his him she her they their them we our us i my be is are was were been being will would may might could should shall can not no and or but if as than so such also has have had do does did about into under over after before more most very any some all".Split(' '), StringComparer.Ordinal);

    public static HashSet<string> Of(string words)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (string word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            char[] letters = [.. word.Where(char.IsLetter).Select(char.ToLowerInvariant)];
            if (letters.Length > 2 && !Small.Contains(new string(letters)))
            {
                stems.Add(new string(letters, 0, EnglishStemmer.Stem(letters)));
            }
        }

        return stems;
    }
}
