using Reftel.Analysis.Ledger;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Boards;
using Reftel.Analysis.Questions.Lines;
using Reftel.Archive.Questions;
using Reftel.Archive.Store;
using Reftel.Archive.Tests.Postgres;
using Reftel.Archive.Tests.Statements;
using Xunit;

namespace Reftel.Archive.Tests.Questions;

/// <summary>A question has the same answers in both engines, and nobody learns of what he may not see.</summary>
[Collection(PostgresGroup.Name)]
public sealed class ArchiveQuestionTests(PostgresCluster cluster)
{
    private static readonly DateOnly Day = new(2020, 1, 2);

    private static readonly Question Question = new()
    {
        Id = "q",
        Title = "Will the harbour treaty be signed?",
        Hypotheses = [new Hypothesis("yes", "Signed"), new Hypothesis("no", "Not signed")],
        Indicators = [new Indicator { Id = "i", Title = "The gates open", Queries = ["harbour"] }],
        Observations =
        [
            Seen("07MINSK100/s1", EvidenceKind.Statement), Seen("07MINSK101", EvidenceKind.Document), Seen("07MINSK100/s99", EvidenceKind.Statement), Seen("07MINSK999", EvidenceKind.Document),
        ],
        Judgements = [Kept("07MINSK100/s1"), Kept("07MINSK101/s1"), Kept("07MINSK999/s1")],
    };

    [Fact]
    public void A_file_answers()
    {
        using var archive = new TestArchive();
        Check(() => archive.Open());
    }

    [PostgresFact]
    public void A_database_answers_the_same()
    {
        var archive = new PostgresArchive(cluster.NewArchive());
        Check(() => archive.Open());
    }

    private static void Check(Func<IArchiveStore> open)
    {
        using (IArchiveStore store = open())
        {
            store.Add(TestFiles.Of(
            [
                StatingTexts.Telegram(100, "Comment: Southport will likely sign the harbour treaty by March 2008. End comment."),
                StatingTexts.Telegram(101, "Comment: Southport will likely not sign the harbour treaty by March 2008. End comment."),
            ]));
        }

        string all = Answers(open, null, out int hits);
        Assert.Equal(2, hits);
        Assert.Contains("\"standing\":\"found\",\"date\":\"2007-12-20T12:51:00Z\",\"title\":\"TALKS\",\"house\":\"MINSK\"", all, StringComparison.Ordinal);
        Assert.Contains("\"missing\":[\"07MINSK999/s1\"],\"contradictions\":[{\"reason\":\"intervals do not meet\"", all, StringComparison.Ordinal);
        StatingTexts.ReadStatements(open());
        Assert.Equal(all, Answers(open, null, out _));

        // On a scale of the house the line has its numbers, and is measured on it too.
        using (IArchiveStore store = open())
        {
            store.KeepScales("scales:\n  - {key: port-scale, houses: [MINSK], rows: [{words: likely, from: 60, to: 85}]}\n");
        }

        string own = Answers(open, null, out _);
        Assert.Contains("\"scale\":\"port-scale\",\"scaleDeclared\":true,\"low\":0.6,\"high\":0.85", own, StringComparison.Ordinal);
        Assert.DoesNotContain("readers", own, StringComparison.Ordinal);
        Assert.Contains("\"scales\":7,", own, StringComparison.Ordinal);
        using (IArchiveStore store = open())
        {
            store.KeepScales("");
        }

        Assert.Equal(all, Answers(open, null, out _));

        // Whoever may not see 101 gets what he would get if it were not there.
        string some = Answers(open, document => document.Id != "07MINSK101", out hits);
        Assert.Equal(1, hits);
        Assert.Contains("\"target\":\"07MINSK101\",\"standing\":\"not-found\",\"date\":null,\"title\":null,\"house\":null", some, StringComparison.Ordinal);
        Assert.Contains("\"missing\":[\"07MINSK101/s1\",\"07MINSK999/s1\"],\"contradictions\":[]", some, StringComparison.Ordinal);
        Assert.DoesNotContain("likely not", some, StringComparison.Ordinal);
    }

    private static string Answers(Func<IArchiveStore> open, Predicate<EntryDocument>? maySee, out int hits)
    {
        using IArchiveStore store = open();
        var sources = new ArchiveQuestionSources(store, maySee, CancellationToken.None);
        hits = QuestionCandidates.Of(store, sources, Question, Question.Indicators[0], 10).Single().Hits.Select(hit => hit.Hit.Document).Distinct().Count();
        return JsonText.Of(json => BoardJson.Write(json, QuestionBoard.Of(Question, sources, Day))) + JsonText.Of(json => LineJson.Write(json, JudgementLine.Of(Question, sources, Day)));
    }

    private static Observation Seen(string id, EvidenceKind kind) =>
        new() { Indicator = "i", On = new DateOnly(2008, 1, 1), Sighting = Sighting.Seen, Evidence = [new ObservedEvidence(kind, id)] };

    private static KeptJudgement Kept(string id) => new() { Statement = id, AcceptedOn = new DateOnly(2008, 1, 2) };
}
