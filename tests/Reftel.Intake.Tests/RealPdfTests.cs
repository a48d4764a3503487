using System.Text;
using Xunit;

namespace Reftel.Intake.Tests;

/// <summary>The program itself, where it is installed.</summary>
public sealed class RealPdfTests
{
    [PdfFact]
    public void Lines_and_pages_come_out()
    {
        PdfTextResult result = new PdfText().Extract(Pdf("BT /F1 11 Tf 72 700 Td (The pilots are back.) Tj ET"));

        Assert.Null(result.Failure);
        Assert.Contains("The pilots are back.\n", result.Text, StringComparison.Ordinal);
        Assert.EndsWith("\f", result.Text, StringComparison.Ordinal);
    }

    [PdfFact]
    public void A_page_without_text_is_told() =>
        Assert.Contains("without text", new PdfText().Extract(Pdf("")).Failure?.Message, StringComparison.Ordinal);

    [PdfFact]
    public void A_locked_file_is_told()
    {
        string encrypt = $"/Encrypt << /Filter /Standard /V 1 /R 2 /P -64 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >> /ID [<01> <01>]";

        Assert.Contains("locked with a password", new PdfText().Extract(Pdf("", encrypt)).Failure?.Message, StringComparison.Ordinal);
    }

    [PdfFact]
    public void A_broken_file_is_told() =>
        Assert.Contains("is a damaged PDF; pdftotext says: ", new PdfText().Extract("%PDF-1.7\n"u8.ToArray()).Failure?.Message, StringComparison.Ordinal);

    // Without a table of objects: readers of PDF rebuild it.
    private static byte[] Pdf(string content, string trailer = "") => Encoding.ASCII.GetBytes(
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n"
        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n"
        + $"4 0 obj\n<< /Length {content.Length} >>\nstream\n{content}\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R {trailer} >>\n%%EOF\n");
}
