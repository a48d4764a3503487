using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Writing;

/// <summary>Links of the prose as Markdown.</summary>
internal static class LinkMarkdown
{
    /// <summary>Whether the copy writes a link as one; an address without a scheme stays what it is, words that read as a link again.</summary>
    public static bool IsWritten(ReportLink link) => link.Url.Contains(':', StringComparison.Ordinal) && MarkdownText.CanBeLink(link.Url);

    /// <param name="link">A link that is written.</param>
    /// <param name="words">Its words, written.</param>
    public static string Write(ReportLink link, string words) => link.Text is null ? MarkdownText.Link(link.Url) : $"[{words}](<{link.Url}>)";
}
