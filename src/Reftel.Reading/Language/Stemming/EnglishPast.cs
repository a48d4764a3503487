namespace Reftel.Reading.Language.Stemming;

/// <summary>Steps 1b and 1c of Porter2: past and progressive, and a final y.</summary>
internal static class EnglishPast
{
    private static readonly string[] Endings = ["eed", "eedly", "ed", "edly", "ing", "ingly"];
    private static readonly string[] Doubles = ["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"];

    /// <param name="word">The word without its plural.</param>
    /// <param name="first">Where R1 begins.</param>
    public static void Strip(ref StemBuffer word, int first)
    {
        int ending = word.LongestSuffix(Endings);
        if (ending is 0 or 1)
        {
            int length = Endings[ending].Length;
            if (word.Length - length >= first)
            {
                word.Replace(length, "ee");
            }
        }
        else if (ending >= 0 && EnglishRegions.HasVowel(word.Word[..(word.Length - Endings[ending].Length)]))
        {
            word.Drop(Endings[ending].Length);
            Mend(ref word, first);
        }

        if (word.Length > 2 && word[word.Length - 1] is 'y' or 'Y' && !EnglishRegions.IsVowel(word[word.Length - 2]))
        {
            word.Replace(1, "i");
        }
    }

    // What the ending left: "hop" of hopping, "hope" of hoping.
    private static void Mend(ref StemBuffer word, int first)
    {
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz"))
        {
            word.Replace(0, "e");
        }
        else if (word.LongestSuffix(Doubles) >= 0)
        {
            word.Drop(1);
        }
        else if (word.Length <= first && EnglishRegions.EndsShort(word.Word))
        {
            word.Replace(0, "e");
        }
    }
}
