namespace Reftel.Reading.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor AnchorLost { get; } = new(
        "RT1520",
        "The place of a note is lost",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Report,
        "Nothing in the prose points to note {0}",
        "A note without an anchor supports nothing that can be named. The number was lost when the document was converted, or it ran into the words around it in a way that does not prove it.",
        "Compare with the published document and put the anchor back, or leave the note without one.",
        "Reftel");

    public static DiagnosticDescriptor NoteMissing { get; } = new(
        "RT1521",
        "An anchor without a note",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Report,
        "The prose points to note {0}, which is not in the document",
        "The note was lost with a page, or its label is so damaged that its number cannot be restored.",
        "Fetch the notes of the document, or remove the anchor.",
        "Reftel");

    public static DiagnosticDescriptor LabelRestored { get; } = new(
        "RT1522",
        "The number of a note was restored",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Report,
        "This is read as note {0}: {1}",
        "The label is missing or misread. Its number is a claim with a reason; the original stands unchanged.",
        "Accept the repaired copy (`reftel check --fix`), or refuse it where you know better.",
        "Reftel");

    public static DiagnosticDescriptor LabelLost { get; } = new(
        "RT1523",
        "A note without a number",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Report,
        "This note has no number that can be proved",
        "Its label is lost or misread, and more than one number is missing where it stands; so none is put in its place.",
        "Compare with the published document.",
        "Reftel");

    public static DiagnosticDescriptor LabelRepeated { get; } = new(
        "RT1524",
        "Two notes with one number",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Report,
        "Note {0} stands before with other words",
        "One of the two labels is wrong. Anchors of this number are given to the first note.",
        "Compare with the published document.",
        "Reftel");

    public static DiagnosticDescriptor NumberSkipped { get; } = new(
        "RT1525",
        "A number without a note",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Report,
        "There is no note {0}, although there are notes behind it",
        "Notes count without gaps; one is lost, or stands among the notes without its number.",
        "Fetch the notes of the document.",
        "Reftel");

    public static DiagnosticDescriptor NotesOutOfOrder { get; } = new(
        "RT1526",
        "A note out of order",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Report,
        "Note {0} stands {1}",
        "Columns or pages were read in the wrong order when the document was converted. The record gives notes by number.",
        "Nothing has to be done; a repaired copy gives the notes in order.",
        "Reftel");

    public static DiagnosticDescriptor NoteWithoutLink { get; } = new(
        "RT1527",
        "A note without a link",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Report,
        "The source of {0} has no address",
        "A reader cannot follow it; perhaps the link was lost. Told once for a document, and only where at least half of the notes that cite give addresses: in print, and for interviews, it is usual that there are none.",
        "Add the address if there is one.",
        "Reftel");

    public static DiagnosticDescriptor NoteCitesNothing { get; } = new(
        "RT1528",
        "A note that cites nothing",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Report,
        "Note {0} holds no citation",
        "It comments on the prose, or its citation has a form that Reftel does not know.",
        "Nothing has to be done for a comment.",
        "Reftel");

    public static DiagnosticDescriptor SameLinkTwice { get; } = new(
        "RT1529",
        "Two notes with the same link",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Report,
        "Note {0} cites the same address as note {1}",
        "It is one source, however often it is cited; it is no second witness.",
        "Nothing has to be done; \"see note 3\" would say it more plainly.",
        "Reftel");

    public static DiagnosticDescriptor LinkRepaired { get; } = new(
        "RT1530",
        "A link was repaired",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Report,
        "Read as {0} ({1})",
        "The printed address cannot be used as it stands: it is defanged, broken by blanks or line ends, wrapped in markup, or has misread digits. The repair is a claim; the original stands unchanged.",
        "Accept the repaired copy (`reftel check --fix`), or correct the address in the document.",
        "Reftel");

    public static DiagnosticDescriptor BackReferenceOpen { get; } = new(
        "RT1531",
        "A citation points to no one source",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Report,
        "\"{0}\" points to {1}",
        "\"Ibid.\" before any citation, a note number that does not exist, an author who was not cited before, or one of whom several works were cited.",
        "Compare with the published document.",
        "Reftel");

    public static DiagnosticDescriptor ProbablySameSource { get; } = new(
        "RT1532",
        "Two sources are probably one",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Report,
        "{0} is taken for {1}: {2}",
        "The addresses differ only as damage makes them differ. They are counted as one source; the other address is kept with the evidence.",
        "Compare the two addresses.",
        "Reftel");

    public static DiagnosticDescriptor NotePrintedTwice { get; } = new(
        "RT1533",
        "A note printed twice",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Report,
        "Note {0} stands twice with the same words",
        "Some copies print notes at the foot of the page and again at the end. The record has it once.",
        "Nothing has to be done.",
        "Reftel");
}
