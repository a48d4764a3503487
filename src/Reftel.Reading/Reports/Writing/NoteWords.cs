using System.Text;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Writing;

/// <summary>The words of a note as they are set in the original: links where they stand, paragraphs apart.</summary>
internal static class NoteWords
{
    // What goes on in a note is indented.
    private const string Paragraph = "\n\n    ";
    private const string Line = "\n    ";

    public static string Write(string words, NoteLayout layout)
    {
        var text = new StringBuilder(words.Length + 64);
        var paragraph = new StringBuilder();
        int written = 0;
        int next = 0;
        for (int part = 0; part <= layout.Breaks.Length; part++)
        {
            int end = part < layout.Breaks.Length ? layout.Breaks[part].At : words.Length;
            for (; next < layout.Marks.Length && layout.Marks[next].Start < end; next++)
            {
                NoteMark mark = layout.Marks[next];
                if (mark.Start >= written && mark.End <= words.Length)
                {
                    paragraph.Append(MarkdownText.Escape(words[written..mark.Start])).Append(Marked(words[mark.Start..mark.End], mark));
                    written = mark.End;
                }
            }

            paragraph.Append(MarkdownText.Escape(words[Math.Min(written, end)..end]));
            written = Math.Max(written, end);
            text.Append(part == 0 ? "" : layout.Breaks[part - 1].IsParagraph ? Paragraph : Line).Append(MarkdownText.AsLine(paragraph.ToString()));
            paragraph.Clear();
        }

        return text.ToString();
    }

    private static string Marked(string words, NoteMark mark) =>
        mark.Url is not { } url ? $"*{MarkdownText.Escape(words)}*" : mark.IsAddress ? MarkdownText.Link(url) : MarkdownText.Link(words, url);
}
