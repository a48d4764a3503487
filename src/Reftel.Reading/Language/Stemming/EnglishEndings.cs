namespace Reftel.Reading.Language.Stemming;

/// <summary>Steps 2 to 5 of Porter2: the endings of derived words, by region.</summary>
internal static class EnglishEndings
{
    private static readonly string[] SecondEndings =
    [
        "tional", "enci", "anci", "abli", "entli", "izer", "ization", "ational", "ation", "ator", "alism", "aliti", "alli",
        "fulness", "ousli", "ousness", "iveness", "iviti", "biliti", "bli", "ogi", "fulli", "lessli", "li",
    ];

    private static readonly string[] SecondStems =
    [
        "tion", "ence", "ance", "able", "ent", "ize", "ize", "ate", "ate", "ate", "al", "al", "al",
        "ful", "ous", "ous", "ive", "ive", "ble", "ble", "og", "ful", "less", "",
    ];

    private static readonly string[] ThirdEndings = ["tional", "ational", "alize", "icate", "iciti", "ical", "ful", "ness", "ative"];
    private static readonly string[] ThirdStems = ["tion", "ate", "al", "ic", "ic", "ic", "", "", ""];

    private static readonly string[] FourthEndings =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion",
    ];

    /// <param name="word">The word as steps 1 left it.</param>
    /// <param name="first">Where R1 begins.</param>
    /// <param name="second">Where R2 begins.</param>
    public static void Strip(ref StemBuffer word, int first, int second)
    {
        Second(ref word, first);
        Third(ref word, first, second);
        Fourth(ref word, second);
        Last(ref word, first, second);
    }

    private static void Second(ref StemBuffer word, int first)
    {
        int found = word.LongestSuffix(SecondEndings);
        if (found < 0 || word.Length - SecondEndings[found].Length is var start && start < first)
        {
            return;
        }

        char before = start > 0 ? word[start - 1] : '\0';
        bool fits = SecondEndings[found] switch
        {
            "ogi" => before == 'l',
            "li" => before is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't',
            _ => true,
        };
        if (fits)
        {
            word.Replace(SecondEndings[found].Length, SecondStems[found]);
        }
    }

    private static void Third(ref StemBuffer word, int first, int second)
    {
        int found = word.LongestSuffix(ThirdEndings);
        if (found >= 0 && word.Length - ThirdEndings[found].Length >= (ThirdEndings[found] == "ative" ? second : first))
        {
            word.Replace(ThirdEndings[found].Length, ThirdStems[found]);
        }
    }

    private static void Fourth(ref StemBuffer word, int second)
    {
        int found = word.LongestSuffix(FourthEndings);
        if (found < 0 || word.Length - FourthEndings[found].Length is var start && start < second)
        {
            return;
        }

        if (FourthEndings[found] != "ion" || (start > 0 && word[start - 1] is 's' or 't'))
        {
            word.Drop(FourthEndings[found].Length);
        }
    }

    private static void Last(ref StemBuffer word, int first, int second)
    {
        int start = word.Length - 1;
        if (start < 0)
        {
            return;
        }

        bool drops = word[start] switch
        {
            'e' => start >= second || (start >= first && !EnglishRegions.EndsShort(word.Word[..start])),
            'l' => start >= second && start > 0 && word[start - 1] == 'l',
            _ => false,
        };
        if (drops)
        {
            word.Drop(1);
        }
    }
}
