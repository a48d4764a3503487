using System.Text;
using Reftel.Analysis.Drafting;
using Reftel.Analysis.Drafting.Telegrams;
using Reftel.Analysis.Drafting.Writing;
using Reftel.Intake;
using Reftel.Reading.Reports.Containers.Docx;
using Reftel.Reading.Text;

namespace Reftel.Archive.Drafts;

/// <summary>The forms that a draft is written in, by the extension of the file; for whoever writes a file of it or sends one.</summary>
internal static class DraftForm
{
    public const string Pdf = ".pdf";
    public const string Html = ".html";
    public const string Text = ".txt";

    public static readonly string[] Extensions = [".md", Html, Text, ".docx", Pdf];

    /// <summary>The form that stands for another where words are to be looked at before it is made: a PDF is its page, printed.</summary>
    public static string ForWords(string extension) => extension == Pdf ? Html : extension;

    /// <summary>Bytes of the draft in a form; or why there are none.</summary>
    public static (ReadOnlyMemory<byte> Bytes, string? Problem) Write(Draft draft, DraftOptions options, string extension, bool telegram, CancellationToken stop)
    {
        if (extension == Pdf)
        {
            PrintedPage page = new PagePrinter().Print(DraftHtml.Write(draft, options), stop);
            return (page.Pdf, page.Problem);
        }

        return (extension == ".docx" ? DraftDocx.Write(draft, options) : Encoding.UTF8.GetBytes(Words(draft, options, extension, telegram)), null);
    }

    /// <summary>The text that reading sees of what was written; or why it cannot be read.</summary>
    public static (SourceText? Text, string? Problem) Read(ReadOnlyMemory<byte> bytes, string extension, CancellationToken stop)
    {
        switch (extension)
        {
            case Pdf:
                PdfTextResult pdf = new PdfText().Extract(bytes, stop);
                return pdf.Text is null ? (null, pdf.Failure?.Message) : (SourceText.Extracted(bytes, pdf.Text, ExtractedFrom.Pdf), null);
            case ".docx":
                DocxExtraction docx = DocxText.Extract(bytes);
                return docx.IsRead ? (SourceText.Extracted(bytes, docx.Text, ExtractedFrom.Docx), null) : (null, docx.Problem);
            default:
                return (SourceText.From(bytes), null);
        }
    }

    private static string Words(Draft draft, DraftOptions options, string extension, bool telegram) =>
        telegram ? DraftTelegram.Write(draft, options)
        : extension == Html ? DraftHtml.Write(draft, options)
        : extension == Text ? DraftPlainText.Write(draft, options)
        : DraftMarkdown.Write(draft, options);
}
