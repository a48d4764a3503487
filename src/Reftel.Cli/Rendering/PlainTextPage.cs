using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Cli.Rendering;

/// <summary>A text that is neither a telegram nor a report: what it is, and how it begins.</summary>
internal static class PlainTextPage
{
    private const int LinesShown = 12;

    public static void Write(Page page, Document document)
    {
        SourceText source = document.Source;
        if (document.Title is { } title)
        {
            page.Wide(title, Style.Title);
        }

        int lines = source.Lines.Count - (source.Lines[source.Lines.Count - 1].IsEmpty ? 1 : 0);
        page.Wide($"text, neither a telegram nor a report: {Counted.Of(lines, "line")}, {Counted.Of(source.CodePointCount, "character")}");
        page.Blank();
        int shown = 0;
        int next = 0;
        for (; next < lines && shown < LinesShown; next++)
        {
            string line = source.Slice(source.Lines[next]).Trim().ToString();
            if (line.Length > 0)
            {
                page.Prose([], line.Length > 500 ? line[..500] + " ..." : line);
                shown++;
            }
        }

        if (next < lines)
        {
            page.Prose([], $"... {Counted.Of(lines - next, "line")} more", Style.Faint);
        }
    }
}
