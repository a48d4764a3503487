using Reftel.Intake;
using Reftel.Reading.Reports.Containers.Docx;
using Reftel.Reading.Text;

namespace Reftel.Testing;

/// <summary>A document of the samples folder.</summary>
/// <param name="Name">Path below <c>samples</c>, with slashes.</param>
/// <param name="Bytes">Its bytes, unchanged.</param>
public sealed record Sample(string Name, byte[] Bytes)
{
    private static readonly PdfText Pdfs = new();

    private readonly Lazy<SourceText?> _source = new(() => Read(Name, Bytes));

    /// <summary>What the bytes hold, by the ending of the name.</summary>
    public ExtractedFrom Container => ContainerOf(Name);

    /// <summary>True when the bytes are the text itself.</summary>
    public bool IsText => Container == ExtractedFrom.None;

    /// <summary>The text as the command reads it; null only for a PDF where <c>pdftotext</c> is not installed.</summary>
    public SourceText? Source => _source.Value;

    private static ExtractedFrom ContainerOf(string name) => Path.GetExtension(name) switch
    {
        ".docx" => ExtractedFrom.Docx,
        ".pdf" => ExtractedFrom.Pdf,
        _ => ExtractedFrom.None,
    };

    private static SourceText? Read(string name, byte[] bytes)
    {
        switch (ContainerOf(name))
        {
            case ExtractedFrom.Docx:
                DocxExtraction word = DocxText.Extract(bytes);
                return SourceText.Extracted(bytes, word.Text ?? throw new InvalidDataException($"{name} {word.Problem}"), ExtractedFrom.Docx);
            case ExtractedFrom.Pdf:
                PdfTextResult pdf = Pdfs.Extract(bytes);
                return pdf.Failure?.Kind == InputFailureKind.ToolMissing
                    ? null
                    : SourceText.Extracted(bytes, pdf.Text ?? throw new InvalidDataException($"{name} {pdf.Failure?.Message}"), ExtractedFrom.Pdf);
            default:
                return SourceText.From(bytes);
        }
    }
}
