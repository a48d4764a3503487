using System.Text;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;
using Reftel.Reading.Documents;

namespace Reftel.Cli.Rendering;

/// <summary>The notes of a report as a plain table: number, places of the anchors, links; a line for each link.</summary>
internal static class NoteTable
{
    private const int NumberWidth = 6;
    private const int AnchorWidth = 16;

    public static string Of(Document document, string name)
    {
        if (document.Report is not { } report)
        {
            return "";
        }

        var text = new StringBuilder($"{Escaped.Line(name)}: {Counted.Of(report.Notes.Length, "note")}\n");
        if (report.Notes.IsEmpty)
        {
            return text.ToString();
        }

        AppendRow(text, "note", "anchors", "links");
        foreach (Note note in report.Notes)
        {
            string[] anchors = note.Anchors.IsEmpty
                ? ["lost"]
                : [.. note.Anchors.Select(anchor => document.Source.GetPosition(anchor.Span.Start).ToString())];
            string[] links = [.. note.Citations.Select(citation => citation.Url).OfType<string>()];
            if (links.Length == 0)
            {
                links = [note.Text.Length == 0 ? "-" : $"({note.Text})"];
            }

            for (int i = 0; i < Math.Max(anchors.Length, links.Length); i++)
            {
                string number = i > 0 ? "" : Escaped.Line(note.Shown);
                AppendRow(text, number, i < anchors.Length ? anchors[i] : "", i < links.Length ? Escaped.Line(links[i]) : "");
            }
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, string number, string anchor, string link) =>
        text.Append($"{number.PadRight(NumberWidth)} {anchor.PadRight(AnchorWidth)} {link}".TrimEnd()).Append('\n');
}
