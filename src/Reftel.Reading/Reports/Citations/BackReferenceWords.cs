using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Citations;

/// <summary>Words by which a citation points back, in the languages of reports; lower case, longer before shorter.</summary>
internal static class BackReferenceWords
{
    /// <summary>The source cited last.</summary>
    public static readonly LeadingWords Last = new(
        "ibidem", "ibid", "íbidem", "ibíd", "idem", "id.", "loc. cit", "loc.cit", "loc cit", "там же", "тамже", "тамсама", "там жа", "там сама", "там само", "тамже", "ebenda", "ebd", "tamże", "ibíd");

    /// <summary>Of them those that name the author of the last work only: another work of his may follow.</summary>
    public static readonly LeadingWords SameAuthor = new("idem", "id.");

    public static readonly LeadingWords Note = new(
        "footnotes", "footnote", "endnotes", "endnote", "notes", "note", "nn.", "nn", "n.", "n", "fn.", "fn", "примечанию", "примечании", "примечания", "примечание", "прим.", "сносках", "сноске", "сноску", "сноски", "сноска", "ссылку", "ссылки", "ссылка",
        "заўвагу", "заўвагі", "заўвага", "заўв.", "зноску", "зноскі", "зноска", "спасылку", "спасылкі", "спасылка", "примітку", "примітки", "примітка", "прим.", "виноску", "виноска", "anmerkung", "anm.", "fußnote", "fußn.", "przypisy", "przypis", "przyp.", "nota");

    /// <summary>What leads to a work or a note.</summary>
    public static readonly LeadingWords See = new(
        "see also", "also see", "see, e.g.", "see e.g.", "see for example", "see, for example", "but see", "see", "compare", "cf.", "cf", "e.g.", "as in", "same as", "supra", "infra", "above", "below", "op. cit.",
        "см. также", "см., напр.", "см., например", "см.", "см", "ср.", "выше", "ниже", "вышэй", "ніжэй", "гл. таксама", "гл.", "гл", "параўн.", "див. також", "див.", "пор.", "vgl.", "vgl", "siehe auch", "siehe", "s. a.", "voir aussi", "voir", "zob.", "por.", "véase");

    /// <summary>Of them those with which a sentence adds another source.</summary>
    public static readonly LeadingWords Also = new("see also", "also see", "see, also", "см. также", "гл. таксама", "див. також", "siehe auch", "voir aussi");

    /// <summary>Behind a number: the note stands above.</summary>
    public static readonly LeadingWords Above = new("above", "supra", "выше", "вышэй", "вище", "oben", "ci-dessus", "powyżej");

    /// <summary>Behind the name of an author: one of his works is cited in another note.</summary>
    public static readonly LeadingWords Supra = new("supra", "infra", "above", "below", "see supra", "см.", "see");

    /// <summary>An earlier work of the author.</summary>
    public static readonly LeadingWords Work = new(
        "op. cit", "op.cit", "op cit", "loc. cit", "loc.cit", "art. cit", "ouvr. cité", "указ. соч", "указ.соч", "указанное соч", "цит. соч", "цыт. праца", "цыт. тв", "згад. праца", "вказ. праця", "зазн. праця", "a. a. o", "a.a.o", "a. a. o.", "dz. cyt", "op. cyt");
}
