namespace Reftel.Reading.Reports.Citations;

/// <summary>Words by which a citation points back, in the languages of reports; lower case, longer before shorter.</summary>
internal static class BackReferenceWords
{
    /// <summary>The source cited last.</summary>
    public static readonly string[] Last =
    [
        "ibidem", "ibid", "íbidem", "ibíd", "idem", "id.", "loc. cit", "loc.cit", "там же", "тамже", "тамсама", "там жа", "там сама", "там само", "тамже", "ebenda", "ebd", "tamże", "ibíd",
    ];

    /// <summary>Of them those that name the author of the last work only: another work of his may follow.</summary>
    public static readonly string[] SameAuthor = ["idem", "id."];

    public static readonly string[] Note =
    [
        "footnotes", "footnote", "endnotes", "endnote", "notes", "note", "nn.", "n.", "fn.", "fn", "примечанию", "примечании", "примечания", "примечание", "прим.", "сносках", "сноске", "сноску", "сноски", "сноска",
        "заўвагу", "заўвагі", "заўвага", "заўв.", "зноску", "зноскі", "зноска", "примітку", "примітки", "примітка", "прим.", "виноску", "виноска", "anmerkung", "anm.", "fußnote", "fußn.", "przypisy", "przypis", "przyp.", "nota",
    ];

    /// <summary>What leads to a work or a note.</summary>
    public static readonly string[] See =
    [
        "see also", "also see", "see, e.g.", "see e.g.", "see for example", "see, for example", "but see", "see", "compare", "cf.", "cf", "e.g.", "as in", "same as", "supra", "above", "op. cit.",
        "см. также", "см., напр.", "см., например", "см.", "см", "ср.", "гл. таксама", "гл.", "гл", "параўн.", "див. також", "див.", "пор.", "vgl.", "vgl", "siehe auch", "siehe", "s. a.", "voir aussi", "voir", "zob.", "por.", "véase",
    ];

    /// <summary>Of them those with which a sentence adds another source.</summary>
    public static readonly string[] Also = ["see also", "also see", "see, also", "см. также", "гл. таксама", "див. також", "siehe auch", "voir aussi"];

    /// <summary>Behind a number: the note stands above.</summary>
    public static readonly string[] Above = ["above", "supra", "выше", "вышэй", "вище", "oben", "ci-dessus", "powyżej"];

    /// <summary>An earlier work of the author.</summary>
    public static readonly string[] Work =
    [
        "op. cit", "op.cit", "loc. cit", "loc.cit", "art. cit", "ouvr. cité", "указ. соч", "указ.соч", "указанное соч", "цит. соч", "цыт. праца", "цыт. тв", "згад. праца", "вказ. праця", "зазн. праця", "a. a. o", "a.a.o", "a. a. o.", "dz. cyt", "op. cyt",
    ];

    /// <summary>Length of the word that stands at the place, or 0; it ends where a word ends.</summary>
    public static int At(ReadOnlySpan<char> text, int at, string[] words)
    {
        foreach (string word in words)
        {
            int end = at + word.Length;
            if (text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && (end == text.Length || !char.IsLetterOrDigit(text[end]) || (word[^1] == '.' && !char.IsLetter(text[end]))))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
