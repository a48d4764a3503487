namespace Reftel.Archive.Search.Index;

/// <summary>Keys of the tables of a segment: a form, and behind a zero what it stands for.</summary>
internal static class WordKey
{
    public const char Parting = '\0';

    // Before all letters: keys of names stand together in the table of stems.
    private const char Name = '\u0001';

    /// <summary>Words in the order of their folded forms; a surface like its folded form is not repeated.</summary>
    public static string OfWord(string folded, string surface) => surface == folded ? folded + Parting : $"{folded}{Parting}{surface}";

    public static string OfStem(string stem, string folded) => $"{stem}{Parting}{folded}";

    /// <param name="nameKey">What all spellings of the name have in common.</param>
    /// <param name="name">The word in small letters, with its accents.</param>
    public static string OfName(string nameKey, string name) => $"{NameForm(nameKey)}{Parting}{name}";

    public static string NameForm(string nameKey) => Name + nameKey;

    /// <summary>Before every key of <paramref name="form"/>, and behind those of all forms before it.</summary>
    public static string Before(string form) => form + Parting;

    public static (string Form, string Meant) Split(string key)
    {
        int at = key.IndexOf(Parting, StringComparison.Ordinal);
        string form = key[..at];
        return (form, at == key.Length - 1 ? form : key[(at + 1)..]);
    }
}
