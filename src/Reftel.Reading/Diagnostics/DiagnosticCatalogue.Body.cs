namespace Reftel.Reading.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor ParagraphOutOfSequence { get; } = new(
        "RT1301",
        "Paragraph number out of sequence",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Body,
        "Paragraph {0} follows paragraph {1}",
        "Numbers that restart, repeat or skip are common, but a skipped number can also mean lost text.",
        "Compare with other copies when the text matters.",
        "5 FAH-1 H-246");

    public static DiagnosticDescriptor BlockNotOpened { get; } = new(
        "RT1302",
        "Block closed but never opened",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Body,
        "\"{0}\" closes a block that was not opened",
        "The block was taken to begin where the paragraph begins.",
        "Nothing; the original is unchanged.",
        "5 FAH-1 H-246");

    public static DiagnosticDescriptor BlockNotClosed { get; } = new(
        "RT1303",
        "Quotation never closed",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Body,
        "\"{0}\" opens a block that is not closed",
        "Quoted text was taken to run to the end of the body.",
        "Check where the quoted text ends before citing it.",
        "5 FAH-1 H-246");
}
