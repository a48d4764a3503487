using Reftel.Cli.Terminal;
using Reftel.Reading.Documents;

namespace Reftel.Cli.Rendering;

/// <summary>A document as a person wants to see it: what it is, what it says, what is odd about it.</summary>
internal static class DocumentPage
{
    public static void Write(Page page, Document document, string name)
    {
        page.Wide(Heading(document, name), Style.Faint);
        page.Blank();
        if (document.Telegram is { } telegram)
        {
            TelegramHead.Write(page, document, telegram);
            TelegramBody.Write(page, telegram);
        }
        else if (document.Report is { } report)
        {
            ReportPage.Write(page, document, report);
        }
        else
        {
            PlainTextPage.Write(page, document);
        }

        FindingList.Write(page, document);
        page.Blank();
    }

    private static string Heading(Document document, string name) =>
        document.Segment.Count == 1
            ? name
            : $"{name}, {document.Form.ToWord()} {document.Segment.Index} of {document.Segment.Count}";
}
