namespace Reftel.Archive.Search.Terms.Names;

/// <summary>Which words are taken as names, in queries and in texts.</summary>
internal static class NameWords
{
    private static readonly string[] TypicalEnds =
        ["enko", "enka", "ovich", "evich", "skaya", "skiy", "skyy", "енко", "енка", "энка", "ович", "евич", "овіч", "евіч", "ская"];

    /// <summary>Whether a person means a name: it has a capital, or an end that only names have.</summary>
    public static bool LooksLikeName(string typed) => typed.Length >= NameLetters.Fewest
        && (char.IsUpper(typed[0]) || TypicalEnds.Any(end => typed.EndsWith(end, StringComparison.Ordinal)));

    /// <summary>The keys under which a word of a text is found as a name; none when it is not written as one.</summary>
    public static IEnumerable<string> KeysOf(string surface) =>
        char.IsUpper(surface[0]) && NameLetters.Of(surface) is { } letters ? NameKey.AllOf(letters) : [];
}
