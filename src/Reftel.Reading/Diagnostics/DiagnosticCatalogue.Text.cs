namespace Reftel.Reading.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor UndecodableBytes { get; } = new(
        "RT1001",
        "Bytes that cannot be decoded",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Text,
        "{0} byte(s) are not valid in the encoding of the rest and are shown as U+FFFD",
        "The bytes are kept, but the characters they stood for are unknown. The usual cause is a file that was cut, or joined from parts in two encodings.",
        "Fetch the document again from its source, or convert the odd part to the encoding of the rest.",
        "The Unicode Standard, section 3.9");

    public static DiagnosticDescriptor BinaryContent { get; } = new(
        "RT1002",
        "Not a text",
        DiagnosticSeverity.Error,
        DiagnosticCategory.Text,
        "The content is not text: {0}",
        "The first bytes are those of a program, an archive or a picture, or the text is full of control characters. It was not read further.",
        "Give a text, a web page, a Word file (DOCX) or a PDF; other office files must be saved as one of these first.",
        "Reftel");

    public static DiagnosticDescriptor LimitReached { get; } = new(
        "RT1003",
        "A limit was reached",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Text,
        "More than {0} {1} in one document; the rest is kept as plain text",
        "Limits keep a hostile or broken file from taking all memory. Everything is still in the tree and in the original, but not in the record.",
        "If the document is honest, raise the limit in the reading options.",
        "Reftel");

    public static DiagnosticDescriptor EmptyDocument { get; } = new(
        "RT1004",
        "Nothing to read",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Text,
        "The document has no text",
        "The file is empty or holds only blanks.",
        "Check that the right file was given.",
        "Reftel");
}
