namespace Reftel.Reading.Language.Stemming;

/// <summary>Step 1a of Porter2: possessives and plurals.</summary>
internal static class EnglishPlural
{
    private static readonly string[] Possessives = ["'", "'s", "'s'"];
    private static readonly string[] Plurals = ["sses", "ied", "ies", "us", "ss", "s"];

    public static void Strip(ref StemBuffer word)
    {
        if (word.LongestSuffix(Possessives) is >= 0 and var possessive)
        {
            word.Drop(Possessives[possessive].Length);
        }

        switch (word.LongestSuffix(Plurals))
        {
            case 0:
                word.Drop(2);
                break;
            case 1 or 2:
                word.Replace(3, word.Length > 4 ? "i" : "ie");
                break;
            case 5 when EnglishRegions.HasVowel(word.Word[..Math.Max(0, word.Length - 2)]):
                word.Drop(1);
                break;
        }
    }
}
