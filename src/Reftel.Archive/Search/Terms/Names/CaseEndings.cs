namespace Reftel.Archive.Search.Terms.Names;

/// <summary>The endings that names take in Russian, Belarusian and Ukrainian, and what ends the name when it is named.</summary>
internal static class CaseEndings
{
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
    public static IEnumerable<string> NamedForms(string letters)
    {
        yield return letters;
        if (!NameLetters.IsCyrillic(letters))
        {
            yield break;
        }

        foreach ((string ending, string[] named) in Table)
        {
            if (letters.Length - ending.Length >= ShortestRest && letters.EndsWith(ending, StringComparison.Ordinal))
            {
                foreach (string end in named)
                {
                    yield return string.Concat(letters.AsSpan(0, letters.Length - ending.Length), end);
                }
            }
        }
    }
}
