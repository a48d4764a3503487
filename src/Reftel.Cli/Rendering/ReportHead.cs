using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;
using Reftel.Reading.Documents;

namespace Reftel.Cli.Rendering;

/// <summary>The card above a report: what it is, when and by whom, and how sound its notes are.</summary>
internal static class ReportHead
{
    public static void Write(Page page, Document document, Report report, string titleAnchors)
    {
        page.Wide((report.Headline ?? document.Title ?? report.Series ?? "(no title)") + titleAnchors, Style.Title);
        page.Blank();
        page.Field("Report", document.Id ?? "without an id");
        Write(page, "Series", report.Series);
        Write(page, "Published", Published(document, report));
        page.Fields("By", report.Authors);
        Write(page, "House", report.House);
        Write(page, "Notes", ReportCounts.Notes(report));
        Write(page, "Sources", ReportCounts.Sources(report));
        page.Fields("References", report.References.Select(Reference));
        if (!report.Repairs.IsEmpty)
        {
            page.Field("Repairs", $"{Counted.Of(report.Repairs.Length, "repair")}, marked {SourceLine.RepairSign} and listed below");
        }
    }

    private static void Write(Page page, string label, string? value)
    {
        if (value is not null)
        {
            page.Field(label, value);
        }
    }

    /// <summary><c>30 November 2020 6:00 (UTC-05:00), printed "November 30, 2020, 6:00 EDT"</c></summary>
    private static string? Published(Document document, Report report)
    {
        if (report.Published is not { } line)
        {
            return document.Date is { } date ? Dates.InWords(date) : null;
        }

        if ((line.Date ?? document.Date) is not { } day)
        {
            return line.Raw;
        }

        return $"{Dates.InWords(day)}{Clock(line.Value)}, printed \"{line.Raw}\"";
    }

    // "2020-11-30T06:00:00-05:00"; the day is told in words already.
    private static string Clock(string? value)
    {
        int at = value?.IndexOf('T') ?? -1;
        if (at < 0 || value!.Length < at + 6)
        {
            return "";
        }

        string zone = value[(at + 6)..].TrimStart(':', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.');
        return $" {value[(at + 1)..(at + 6)]}" + (zone.Length == 0 ? "" : zone == "Z" ? " UTC" : $" (UTC{zone})");
    }

    private static string Reference(ReportReference reference)
    {
        string notes = reference.Notes.IsEmpty ? "" : $" ({(reference.Notes.Length == 1 ? "note" : "notes")} {string.Join(", ", reference.Notes)})";
        return (reference.Id ?? reference.Title ?? reference.Raw) + notes;
    }
}
