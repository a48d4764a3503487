namespace Reftel.Archive.Search.Terms.Names;

/// <summary>The endings that names take in Russian, Belarusian and Ukrainian, and what ends the name when it is named.</summary>
internal static class CaseEndings
{
    /// <summary>Letters before an ending, where names are told by rules alone.</summary>
    private const int ShortestRest = 4;

    private static readonly (string Ending, string[] Named)[] Table =
    [
        ("ого", ["ий", "ой"]), ("ому", ["ий", "ой"]), ("ага", ["і"]), ("аму", ["і"]), ("ою", ["а"]), ("ую", ["ая"]), ("аю", ["а"]),
        ("ой", ["ая", "а"]), ("ай", ["ая", "а"]), ("ої", ["а"]), ("ей", ["я"]), ("им", ["", "ий"]), ("ым", ["", "ий"]), ("ім", ["", "і"]),
        ("ом", ["", "о"]), ("ем", [""]), ("ам", ["", "а"]), ("ии", ["ия"]), ("ию", ["ия"]), ("ові", ["", "о"]),
        ("а", [""]), ("я", [""]), ("у", ["", "а"]), ("ю", ["", "я"]), ("е", ["", "а", "я"]), ("э", ["", "а"]),
        ("и", ["", "а", "я"]), ("і", ["", "а", "я"]), ("ы", ["а"]),
    ];

    /// <summary>The word itself, and what it may be a form of. Latin words are not declined.</summary>
    /// <param name="letters">In small letters.</param>
    /// <param name="shortestRest">Letters that stay before an ending, at least.</param>
    public static IEnumerable<string> NamedForms(string letters, int shortestRest = ShortestRest)
    {
        yield return letters;
        if (!NameLetters.IsCyrillic(letters))
        {
            yield break;
        }

        foreach ((string ending, string[] named) in Table)
        {
            if (letters.Length - ending.Length >= shortestRest && letters.EndsWith(ending, StringComparison.Ordinal))
            {
                foreach (string end in named)
                {
                    yield return string.Concat(letters.AsSpan(0, letters.Length - ending.Length), end);
                }
            }
        }
    }
}
