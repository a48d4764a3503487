using Reftel.Reading.Reports.Containers.Html;
using Reftel.Reading.Reports.Containers.Markdown;
using Reftel.Reading.Reports.Containers.Paged;
using Reftel.Reading.Reports.Containers.Plain;

namespace Reftel.Reading.Reports.Containers;

/// <summary>Reads any text as what it is: a web page, Markdown, printed pages or plain text.</summary>
internal static class ContainerReader
{
    /// <summary>The readable characters, blocks and marks; total, and linear in the text.</summary>
    public static ContainerText Read(string source, out ContainerForm form)
    {
        form = ContainerDetector.Detect(source);
        return form switch
        {
            ContainerForm.Html => HtmlReader.Read(source),
            ContainerForm.Markdown => MarkdownReader.Read(source),
            ContainerForm.Paged => PagedReader.Read(source),
            _ => PlainReader.Read(source),
        };
    }
}
