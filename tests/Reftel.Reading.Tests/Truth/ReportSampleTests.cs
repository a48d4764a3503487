using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Testing;
using Xunit;

namespace Reftel.Reading.Tests.Truth;

/// <summary>Every sample of a report is read as the person who wrote it says.</summary>
public sealed class ReportSampleTests
{
    public static TheoryData<string> Names => [.. ReportSampleTruth.All.Select(t => t.Sample).Where(n => Samples.Readable.Any(s => s.Name == n))];

    [Fact]
    public void Every_report_has_its_truth_and_the_other_way_round() =>
        Assert.Equal(
            Samples.All.Select(s => s.Name).Where(n => n.StartsWith("reports/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            ReportSampleTruth.All.Select(t => t.Sample).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_head_is_read(string name) => AssertSame(name, HeadOf, HeadOf);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_notes_and_their_links_are_read(string name) => AssertSame(name, NotesOf, (_, report) => NotesOf(report));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_anchors_stand_where_they_stand(string name)
    {
        (ReportSampleTruth truth, Document document) = Find(name);
        if (document.Report is not { } report)
        {
            Assert.False(truth.IsReport, "not read as a report");
            return;
        }

        var words = new AnchorWords(document.Source, report);
        Assert.Equal(truth.OrphanAnchors, report.OrphanAnchors.Select(o => o.Number));
        List<string> wrong = [.. truth.Notes.SelectMany(note => Wrong(note, report, words))];
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {name}:\n{string.Join('\n', wrong)}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sources_are_counted(string name) => AssertSame(
        name,
        truth => [$"sources {truth.Sources}", $"with address {truth.SourcesWithAddress}"],
        (_, report) => [$"sources {report.Sources.Length}", $"with address {report.Sources.Count(s => s.Url is not null)}"]);

    private static IEnumerable<string> Wrong(NoteTruth truth, Report report, AnchorWords words)
    {
        List<Note> notes = [.. report.Notes.Where(n => n.Number == truth.Number)];
        List<string> read = [.. notes.SelectMany(n => n.Anchors).OrderBy(a => a.Span.Start).Select(a => words.Before(a.Span))];
        List<string> expected = [.. truth.Anchors.Select(AnchorWords.Fold)];
        bool same = read.Count == expected.Count && read.Zip(expected).All(p => p.First.EndsWith(p.Second, StringComparison.Ordinal));
        string state = truth.AnchorState == "found" ? "Found" : "Lost";
        if (!same || notes.Any(n => $"{n.AnchorState}" != state))
        {
            yield return $"note {truth.Number}: {truth.AnchorState} after |{string.Join('|', truth.Anchors)}|, read "
                + $"{string.Join(' ', notes.Select(n => n.AnchorState))} after |{string.Join('|', read.Select(Tail))}|";
        }
    }

    private static string Tail(string words) => words.Length <= 40 ? words : words[^40..];

    private static IEnumerable<string> HeadOf(ReportSampleTruth truth) =>
    [
        $"series {truth.Series}", $"headline {truth.Headline}", $"day {truth.PublishedDay}", $"authors {string.Join("; ", truth.Authors)}", $"language {truth.Language}",
    ];

    private static IEnumerable<string> HeadOf(Document document, Report report) =>
    [
        $"series {report.Series}", $"headline {report.Headline}", $"day {report.Published?.Date}", $"authors {string.Join("; ", report.Authors)}",
        $"language {document.Language}",
    ];

    private static IEnumerable<string> NotesOf(ReportSampleTruth truth) =>
        truth.Notes.Select(n => Line(n.Number, n.Urls, n.RefersTo ?? [])).Concat(Copies(truth.Archived.Select(a => (a.Copy, a.CapturedOn))));

    private static IEnumerable<string> NotesOf(Report report) => report.Notes
        .Select(n => Line(n.Number, n.Citations.Select(c => c.Url).OfType<string>(), n.Citations.Select(c => c.RefersTo).OfType<int>()))
        .Concat(Copies(report.Notes.SelectMany(n => n.Citations).Select(c => c.Archived).OfType<ArchivedCopy>().Select(a => (a.Url, Day(a.CapturedOn)))));

    private static string Line(int? number, IEnumerable<string> urls, IEnumerable<int> refersTo) =>
        $"note {number}: {string.Join(' ', urls)}{string.Concat(refersTo.Select(n => $" refers to {n}"))}";

    private static IEnumerable<string> Copies(IEnumerable<(string Url, string Day)> copies) => copies.Select(c => $"copy {c.Url} of {c.Day}").Distinct().Order(StringComparer.Ordinal);

    private static string Day(PartialDate? date) => date is { } d ? d.ToString()[..10] : "";

    private static void AssertSame(string name, Func<ReportSampleTruth, IEnumerable<string>> said, Func<Document, Report, IEnumerable<string>> read)
    {
        (ReportSampleTruth truth, Document document) = Find(name);
        Assert.Equal(truth.IsReport, document.Form == DocumentForm.Report);
        if (document.Report is { } report)
        {
            string expected = string.Join('\n', said(truth));
            string actual = string.Join('\n', read(document, report));
            Assert.True(expected == actual, $"{name}\n{Differences(expected, actual)}");
        }
    }

    private static string Differences(string expected, string actual)
    {
        ImmutableArray<string> said = [.. expected.Split('\n')];
        ImmutableArray<string> read = [.. actual.Split('\n')];
        return string.Join('\n', said.Except(read).Select(l => $"- {l}").Concat(read.Except(said).Select(l => $"+ {l}")));
    }

    private static (ReportSampleTruth Truth, Document Document) Find(string name)
    {
        Sample sample = Samples.Readable.Single(s => s.Name == name);
        ImmutableArray<Document> documents = DocumentReader.Read(sample.Source!);
        return (ReportSampleTruth.All.Single(t => t.Sample == name), Assert.Single(documents));
    }
}
