using System.Buffers;
using Reftel.Reading.Reports.Containers.Markdown;

namespace Reftel.Reading.Reports.Containers;

/// <summary>Tells from the text itself what it is. A form needs a mark that prose does not have; else the text is plain.</summary>
internal static class ContainerDetector
{
    // Marks stand near the beginning or throughout; a very long text is not searched to its end.
    private const int SearchLength = 1 << 18;
    private const int HeadLength = 4_096;

    private static readonly SearchValues<string> PageTags = SearchValues.Create(["<!doctype html", "<html", "<head", "<body"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] BlockTags =
        ["<p", "<div", "<h1", "<h2", "<h3", "<article", "<main", "<section", "<table", "<ul", "<ol", "<meta", "<title", "<blockquote", "<header", "<nav", "<center", "<font"];

    private static readonly SearchValues<string> MarkdownMarks = SearchValues.Create(
        ["](http", "](#", "](/", "](mailto:", "<sup>", "</sup>", "&lt;sup>", "$^{", "\\_", "\n```", "\n~~~", "|---", "| ---", "|:--", "| :--"], StringComparison.Ordinal);

    public static ContainerForm Detect(string source)
    {
        ReadOnlySpan<char> text = source.AsSpan(0, Math.Min(source.Length, SearchLength)).TrimStart("\uFEFF \t\r\n\f");
        if (IsHtml(text))
        {
            return ContainerForm.Html;
        }

        if (source.Contains('\f'))
        {
            return ContainerForm.Paged;
        }

        return IsMarkdown(text) || FrontMatter.Read(source) is not null ? ContainerForm.Markdown : ContainerForm.Plain;
    }

    private static bool IsHtml(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> head = text[..Math.Min(text.Length, HeadLength)];
        int page = head.IndexOfAny(PageTags);
        if (page >= 0 && (page == 0 || head[0] == '<' || head[..page].IndexOf('\n') < 0))
        {
            return true;
        }

        return head.Length > 0 && head[0] == '<' && StartsWithBlock(head) && text.Contains("</", StringComparison.Ordinal) && !HasAtxHeading(text);
    }

    private static bool StartsWithBlock(ReadOnlySpan<char> head)
    {
        foreach (string tag in BlockTags)
        {
            if (head.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && head.Length > tag.Length && !char.IsAsciiLetterOrDigit(head[tag.Length]))
            {
                return true;
            }
        }

        return head.StartsWith("<!--", StringComparison.Ordinal) && head.Contains("<p", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsMarkdown(ReadOnlySpan<char> text) =>
        text.ContainsAny(MarkdownMarks) || HasAtxHeading(text) || HasNoteReference(text) || HasStrong(text);

    private static bool HasAtxHeading(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf('#'); at >= 0;)
        {
            int end = at;
            while (end < text.Length && text[end] == '#')
            {
                end++;
            }

            bool alone = at == 0 || text[at - 1] is '\n' or '\r';
            if (alone && end - at <= 6 && end + 1 < text.Length && text[end] == ' ' && !char.IsWhiteSpace(text[end + 1]))
            {
                return true;
            }

            int more = text[end..].IndexOf('#');
            at = more < 0 ? -1 : end + more;
        }

        return false;
    }

    private static bool HasNoteReference(ReadOnlySpan<char> text)
    {
        int at = 0;
        for (int found = text.IndexOf("[^", StringComparison.Ordinal); found >= 0; found = text[at..].IndexOf("[^", StringComparison.Ordinal))
        {
            at += found + 2;
            int close = text[at..Math.Min(text.Length, at + 40)].IndexOf(']');
            if (close > 0 && !text.Slice(at, close).ContainsAny(" \n\r"))
            {
                return true;
            }
        }

        return false;
    }

    // "**word": a closing pair stands on the same line, so that notes marked with asterisks stay what they are.
    private static bool HasStrong(ReadOnlySpan<char> text)
    {
        int at = 0;
        for (int found = text.IndexOf("**", StringComparison.Ordinal); found >= 0; found = text[at..].IndexOf("**", StringComparison.Ordinal))
        {
            at += found + 2;
            ReadOnlySpan<char> rest = text[at..Math.Min(text.Length, at + 300)];
            int line = rest.IndexOfAny('\n', '\r');
            rest = line < 0 ? rest : rest[..line];
            int close = rest.IndexOf("**", StringComparison.Ordinal);
            if (close > 0 && char.IsLetterOrDigit(rest[0]) && !char.IsWhiteSpace(rest[close - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
