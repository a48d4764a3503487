using System.Text;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Writing;

/// <summary>The words of a note as they are set in the original: links where they stand, paragraphs apart.</summary>
internal static class NoteWords
{
    // Behind the first, a paragraph of a note is indented.
    private const string Indent = "    ";

    public static string Write(string words, NoteLayout layout)
    {
        var text = new StringBuilder(words.Length + 64);
        var paragraph = new StringBuilder();
        int written = 0;
        int next = 0;
        foreach (int end in (int[])[.. layout.Paragraphs, words.Length])
        {
            for (; next < layout.Links.Length && layout.Links[next].Start < end; next++)
            {
                NoteLinkPlace link = layout.Links[next];
                if (link.Start >= written && link.End <= words.Length)
                {
                    paragraph.Append(MarkdownText.Escape(words[written..link.Start])).Append(Link(words[link.Start..link.End], link));
                    written = link.End;
                }
            }

            paragraph.Append(MarkdownText.Escape(words[Math.Min(written, end)..end]));
            written = Math.Max(written, end);
            text.Append(text.Length > 0 ? $"\n\n{Indent}" : "").Append(MarkdownText.AsLine(paragraph.ToString()));
            paragraph.Clear();
        }

        return text.ToString();
    }

    private static string Link(string words, NoteLinkPlace link) => link.IsAddress ? MarkdownText.Link(link.Url) : MarkdownText.Link(words, link.Url);
}
