namespace Reftel.Reading.Language.Stemming;

/// <summary>The endings of Russian verbs, adjectives and nouns (Snowball). Those of a first group hold only behind a or ya, which stays.</summary>
internal static class RussianEndings
{
    private static readonly string[] GerundFirst = ["в", "вши", "вшись"];
    private static readonly string[] GerundSecond = ["ив", "ивши", "ившись", "ыв", "ывши", "ывшись"];

    private static readonly string[] Adjective =
    [
        "ее", "ие", "ые", "ое", "ими", "ыми", "ей", "ий", "ый", "ой", "ем", "им", "ым", "ом", "его", "ого", "ему", "ому",
        "их", "ых", "ую", "юю", "ая", "яя", "ою", "ею",
    ];

    private static readonly string[] ParticipleFirst = ["ем", "нн", "вш", "ющ", "щ"];
    private static readonly string[] ParticipleSecond = ["ивш", "ывш", "ующ"];

    private static readonly string[] VerbFirst =
        ["ла", "на", "ете", "йте", "ли", "й", "л", "ем", "н", "ло", "но", "ет", "ют", "ны", "ть", "ешь", "нно"];

    private static readonly string[] VerbSecond =
    [
        "ила", "ыла", "ена", "ейте", "уйте", "ите", "или", "ыли", "ей", "уй", "ил", "ыл", "им", "ым", "ен", "ило", "ыло", "ено",
        "ят", "ует", "уют", "ит", "ыт", "ены", "ить", "ыть", "ишь", "ую", "ю",
    ];

    private static readonly string[] Noun =
    [
        "а", "ев", "ов", "ие", "ье", "е", "иями", "ями", "ами", "еи", "ии", "и", "ией", "ей", "ой", "ий", "й", "иям", "ям", "ием",
        "ем", "ам", "ом", "о", "у", "ах", "иях", "ях", "ы", "ь", "ию", "ью", "ю", "ия", "ья", "я",
    ];

    /// <param name="word">The word.</param>
    /// <param name="from">Where the region begins that endings lie in.</param>
    public static bool StripGerund(ref StemBuffer word, int from) => Strip(ref word, from, GerundFirst, GerundSecond);

    /// <summary>An adjective's ending, and a participle's before it.</summary>
    public static bool StripAdjectival(ref StemBuffer word, int from)
    {
        if (!Strip(ref word, from, [], Adjective))
        {
            return false;
        }

        _ = Strip(ref word, from, ParticipleFirst, ParticipleSecond);
        return true;
    }

    public static bool StripVerb(ref StemBuffer word, int from) => Strip(ref word, from, VerbFirst, VerbSecond);

    public static bool StripNoun(ref StemBuffer word, int from) => Strip(ref word, from, [], Noun);

    // The longest ending of both groups decides; where it is of the first and no a or ya stands before it, nothing is dropped.
    private static bool Strip(ref StemBuffer word, int from, string[] firstGroup, string[] secondGroup)
    {
        int first = word.LongestSuffix(firstGroup, from);
        int second = word.LongestSuffix(secondGroup, from);
        int firstLength = first < 0 ? 0 : firstGroup[first].Length;
        int secondLength = second < 0 ? 0 : secondGroup[second].Length;
        if (secondLength > firstLength)
        {
            word.Drop(secondLength);
            return true;
        }

        int before = word.Length - firstLength - 1;
        if (firstLength == 0 || before < from || word[before] is not ('а' or 'я'))
        {
            return false;
        }

        word.Drop(firstLength);
        return true;
    }
}
