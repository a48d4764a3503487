using Reftel.Intake;
using Reftel.Reading.Reports.Containers.Docx;
using Reftel.Reading.Text;

namespace Reftel.Archive.Ingest;

/// <summary>Makes the text of an input, whatever it is written in. What goes wrong is a value.</summary>
/// <threadsafety>May be used from several threads; only one may read standard input.</threadsafety>
internal sealed class SourceReader(InputReader reader, PdfText pdfs)
{
    /// <returns>Either the text or the failure.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public (SourceText? Text, InputFailure? Failure) Read(Input input, CancellationToken stop)
    {
        InputContent content = reader.Read(input);
        return Make(content, stop);
    }

    /// <summary>The same for bytes that were read already.</summary>
    public (SourceText? Text, InputFailure? Failure) Make(InputContent content, CancellationToken stop)
    {
        if (content.Failure is not null)
        {
            return (null, content.Failure);
        }

        switch (content.Kind)
        {
            case InputKind.Pdf:
                PdfTextResult pdf = pdfs.Extract(content.Bytes, stop);
                return pdf.Text is null ? (null, pdf.Failure) : (SourceText.Extracted(content.Bytes, pdf.Text, ExtractedFrom.Pdf), null);
            case InputKind.Docx:
                DocxExtraction docx = DocxText.Extract(content.Bytes);
                return docx.IsRead
                    ? (SourceText.Extracted(content.Bytes, docx.Text, ExtractedFrom.Docx), null)
                    : (null, new InputFailure(InputFailureKind.Binary, docx.Problem));
            default:
                return (SourceText.From(content.Bytes), null);
        }
    }
}
