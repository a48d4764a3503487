using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Reftel.Testing.Reports;
using Reftel.Testing.Reports.Damage;
using Reftel.Testing.Reports.Scoring;

namespace Reftel.Benchmarks;

/// <summary>How much of the truth of generated reports is read back: each form sound and damaged, then each damage alone over all forms.</summary>
internal static class ReportRecovery
{
    /// <param name="reports">Reports of each form.</param>
    /// <param name="reportsOfKind">Reports of each form for each kind of damage alone.</param>
    public static string Table(int reports, int reportsOfKind)
    {
        ReportForm[] forms = Enum.GetValues<ReportForm>();
        return $"{reports} generated reports of each form, damaged in all ways at once; recall and precision.\n\n"
            + Rows("form", forms.SelectMany(f => new[] { ($"{f}, sound", Read([f], DamageKinds.None, reports)), ($"{f}, damaged", Read([f], DamageKinds.All, reports)) }))
            + $"\nOne kind of damage alone, {reportsOfKind} reports of each form.\n\n"
            + Rows("damage", Enum.GetValues<DamageKinds>().Where(k => k is not (DamageKinds.None or DamageKinds.All)).Select(k => ($"{k}", Read(forms, k, reportsOfKind))));
    }

    private static string Rows(string what, IEnumerable<(string Name, ReportScore Score)> rows)
    {
        var table = new MarkdownTable(what, "notes", "anchors", "links", "title, date, authors", "invented anchors", "wrong labels");
        foreach ((string name, ReportScore score) in rows)
        {
            table.Add(name, Show(score.Notes), Show(score.Anchors), Show(score.Links), Show(score.Head), $"{score.InventedAnchors}", $"{score.WrongLabels}");
        }

        return table.ToString();
    }

    private static string Show(Rate rate) => $"{rate.Recall:F3} / {rate.Precision:F3}";

    private static ReportScore Read(ReportForm[] forms, DamageKinds damage, int reports)
    {
        var score = new ReportScore();
        foreach (ReportForm form in forms)
        {
            var generator = new ReportGenerator(seed: 4_000, new ReportOptions { Form = form, Damage = damage });
            for (int i = 0; i < reports; i++)
            {
                GeneratedReport report = generator.Next();
                score.Add(report, DocumentReader.Read(SourceText.From(report.Text), new ReadingOptions { Form = DocumentForm.Report })[0]);
            }
        }

        return score;
    }
}
