using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;
using Reftel.Reading.Documents;

namespace Reftel.Cli.Rendering;

/// <summary>What was repaired in a report, in short; the whole of it is in the JSON.</summary>
internal static class ReportRepairs
{
    private const int MostShown = 40;
    private const int LongestQuotation = 60;

    public static void Write(Page page, Document document, Report report)
    {
        if (report.Repairs.IsEmpty)
        {
            return;
        }

        page.Blank();
        page.Wide($"Repairs {SourceLine.RepairSign}", Style.Title);
        foreach (Repair repair in report.Repairs.Take(MostShown))
        {
            page.Field(document.Source.GetPosition(repair.Span.Start).ToString(), InWords(repair));
        }

        if (report.Repairs.Length > MostShown)
        {
            page.Field("", $"... {Counted.Of(report.Repairs.Length - MostShown, "repair")} more (all with --format json)", Style.Faint);
        }
    }

    /// <summary><c>refanged: "hxxp" read as "http" (reason)</c></summary>
    private static string InWords(Repair repair) =>
        $"{repair.Kind}: \"{Cut(repair.Original)}\" read as \"{Cut(repair.Repaired)}\" ({repair.Reason})";

    private static string Cut(string text) => text.Length <= LongestQuotation ? text : text[..LongestQuotation] + "...";
}
