using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Testing;
using Reftel.Testing.Baselines;
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

    /// <summary>
    /// All that is true is read, but for the known misses that a file beside the truth names: - is true, + is read. A new miss
    /// fails, and so does one that is mended and still in the file: the files only get shorter.
    /// </summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_true_is_read_but_for_the_known_misses(string name)
    {
        string file = Path.Combine(Samples.Root, "tests", "Reftel.Testing", "Truth", "ReportTruth", Path.GetFileName(name) + ".misses.txt");
        List<string> misses = [.. Misses(name)];
        if (misses.Count == 0)
        {
            Assert.False(File.Exists(file), $"{name} is read in full: remove {Path.GetFileName(file)}");
            return;
        }

        Assert.Null(Approval.Compare(file, string.Join('\n', misses) + "\n"));
    }

    private static IEnumerable<string> Misses(string name)
    {
        (ReportSampleTruth truth, Document document) = Find(name);
        if (truth.IsReport != (document.Form == DocumentForm.Report))
        {
            return [$"- is report: {truth.IsReport}"];
        }

        if (document.Report is not { } report)
        {
            return [];
        }

        var words = new AnchorWords(document.Source, report);
        return Differences(HeadOf(truth), HeadOf(document, report))
            .Concat(Differences(NotesOf(truth), NotesOf(report)))
            .Concat(truth.Notes.SelectMany(note => Wrong(note, report, words)))
            .Concat(Differences(truth.OrphanAnchors.Select(o => $"orphan {o}"), report.OrphanAnchors.Select(o => $"orphan {o.Number}")))
            .Concat(Differences([$"sources {truth.Sources}, {truth.SourcesWithAddress} with address"], [$"sources {report.Sources.Length}, {report.Sources.Count(source => source.Url is not null)} with address"]));
    }

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

    private static IEnumerable<string> Differences(IEnumerable<string> said, IEnumerable<string> read)
    {
        ImmutableArray<string> expected = [.. said];
        ImmutableArray<string> actual = [.. read];
        return expected.Except(actual).Select(l => $"- {l}").Concat(actual.Except(expected).Select(l => $"+ {l}"));
    }

    private static (ReportSampleTruth Truth, Document Document) Find(string name)
    {
        Sample sample = Samples.Readable.Single(s => s.Name == name);
        ImmutableArray<Document> documents = DocumentReader.Read(sample.Source!);
        return (ReportSampleTruth.All.Single(t => t.Sample == name), Assert.Single(documents));
    }
}
