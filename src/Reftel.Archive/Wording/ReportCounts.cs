using Reftel.Reading.Documents;

namespace Reftel.Archive.Wording;

/// <summary>How sound the notes and sources of a report are, in a line each.</summary>
internal static class ReportCounts
{
    public static string Notes(Report report)
    {
        int lost = report.Notes.Count(note => note.AnchorState == AnchorState.Lost);
        int restored = report.Notes.Count(note => note.LabelRepair is not null);
        string?[] parts =
        [
            Counted.Of(report.Notes.Length, "note"),
            lost == 0 ? null : $"{lost} with {(lost == 1 ? "its" : "their")} place lost",
            restored == 0 ? null : $"{restored} with {(restored == 1 ? "its" : "their")} number restored",
            report.OrphanAnchors.IsEmpty ? null : $"{Counted.Of(report.OrphanAnchors.Length, "anchor")} without a note",
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    public static string Sources(Report report)
    {
        int own = report.Sources.Count(source => source.SameHouse == true);
        int known = report.Sources.Count(source => source.SameHouse is not null);
        string share = own == 0 ? "" : $", {own} of the own house ({100.0 * own / report.Sources.Length:F0}%)";
        string unknown = known == report.Sources.Length || own == 0 ? "" : $", {report.Sources.Length - known} of unknown houses";
        return Counted.Of(report.Sources.Length, "source") + share + unknown;
    }
}
