using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Reftel.Testing.Reports;

namespace Reftel.Reading.Tests.Reports.Damage;

/// <summary>A reader that knows the truth, to test what scores readers.</summary>
internal static class TruthfulReader
{
    public static Document Read(GeneratedReport report)
    {
        Document text = DocumentReader.Read(SourceText.From(report.Text), new ReadingOptions { Form = DocumentForm.Text })[0];
        ReportTruth truth = report.Truth;
        return text with
        {
            Form = DocumentForm.Report,
            Title = truth.Title,
            Date = PartialDate.OfDay(truth.Day.Year, truth.Day.Month, truth.Day.Day),
            Report = new Report
            {
                Series = truth.Series,
                Headline = truth.Headline,
                Authors = [.. truth.Authors],
                Notes = [.. truth.Notes.Where(n => !n.IsGone).Select(Note)],
                OrphanAnchors = [.. truth.Notes.Where(n => n.IsGone).SelectMany(n => Anchors(n).Select(a => new OrphanAnchor(n.Number, a.Span, a.How)))],
            },
        };
    }

    private static Note Note(NoteTruth note) => new(
        note.Number,
        $"{note.Number}",
        null,
        null,
        new TextSpan(0, 0),
        note.Text,
        Anchors(note),
        AnchorState.Found,
        [.. note.Links.Select(l => new Citation(l, l, [], null, new TextSpan(0, 0), null, [], null, null, null, null))]);

    private static ImmutableArray<Anchor> Anchors(NoteTruth note) =>
        [.. note.Anchors.Where(a => !a.IsLost).Select(a => new Anchor(a.Place!.Value, AnchorStyle.Superscript))];
}
