using System.Collections.Immutable;
using System.Text;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Ledger.Candidates;
using Reftel.Analysis.Ledger.Exchange;
using Reftel.Archive.Ledger;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Statements;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Ledger;
using Reftel.Archive.Store.Readers;
using Reftel.Archive.Tests.Postgres;
using Reftel.Archive.Tests.Statements;
using Reftel.Reading;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Archive.Tests.Ledger;

/// <summary>The ledger of an archive is the same in both engines, and what was decided stays.</summary>
[Collection(PostgresGroup.Name)]
public sealed class ArchiveLedgerTests(PostgresCluster cluster)
{
    private const string Forecast = "Comment: Southport will likely sign the harbour treaty by March 2008. The border may close. We should press both sides. End comment.";
    private const string Promise = "Foreign Minister Holm said that Southport would join the union. The two sides agreed to open the border. He arrived on Monday.";

    private static readonly ResolutionDraft Draft = new(Outcome.Yes, new DateOnly(2008, 3, 1), [new Evidence(EvidenceKind.Document, "08MINSK102")], "Anna", "seen \u0416");

    private static readonly DateOnly Today = new(2020, 1, 2);

    [Fact]
    public void A_file_has_a_ledger()
    {
        using var archive = new TestArchive();
        Check(() => archive.Open(), archive.Folder["unused.db"]);
    }

    [PostgresFact]
    public void A_database_has_the_same_ledger_and_its_copy_too()
    {
        using var folder = new TemporaryFolder();
        var archive = new PostgresArchive(cluster.NewArchive());
        Check(() => archive.Open(), folder["copy.db"]);
    }

    // What is read of all rows at once is what each row says.
    private static void CheckFacts(IArchiveStore store)
    {
        KeptDocument[] documents = [.. new[] { "07MINSK100", "07MINSK101", "08MINSK102" }.Select(id => store.Find(id)[^1])];
        var any = new AnyTest([new DatedFromTest("0001-01-01")]);
        StatedFacts[] alone = [.. documents.SelectMany(document => store.StatementsOf(document.Card.Key).Select(row => StatedRows.Of(row, document.Card.Id)))];
        IReadOnlyList<StatedFacts> atOnce = store.EveryStatement(any, key => documents.FirstOrDefault(document => document.Card.Key == key)?.Card.Id, statement => statement.Facts);
        Assert.True(alone.Length > 5);
        Assert.Equal(alone.Select(facts => (facts with { Words = [] }, string.Join(',', facts.Words))), atOnce.Select(facts => (facts with { Words = [] }, string.Join(',', facts.Words))));
        Assert.Equal(alone.Length, store.CountStatements(any));
        Assert.Equal(store.StatementsOf(documents[0].Card.Key).Select(row => row.Number), store.StatementNumbersOf(documents[0].Card.Key));
        Assert.All(documents, document => Assert.Equal(document.Card.Sha256, store.DocumentHashes()[document.Card.Key]));
        Assert.Empty(store.EveryStatement(any, _ => null, statement => statement.Facts));
    }

    private static void Check(Func<IArchiveStore> open, string copy)
    {
        string[] texts = [StatingTexts.Telegram(100, Forecast), StatingTexts.Telegram(101, Promise)];
        using (IArchiveStore store = open())
        {
            store.Add(TestFiles.Of([.. texts, StatingTexts.Telegram(102, "The harbour treaty of Southport was read aloud on Sunday. Nothing else was said.").Replace("DEC 07", "MAR 08", StringComparison.Ordinal)]));
        }

        Assert.True(StatingTexts.ReadStatements(open()) > 5);
        using (IArchiveStore store = open())
        {
            CheckFacts(store);
            var ledger = new ArchiveLedger(store);
            Assert.Equal(
                Csv([.. texts.SelectMany(EntriesOf)]),
                Csv([.. ledger.Entries.OrderBy(entry => entry.Id, StringComparer.Ordinal)]));
            Assert.Equal(4, ledger.Entries.Length);

            LedgerEntry likely = ledger.Entries.Single(entry => entry.Estimate?.Term == "likely");
            ImmutableArray<Candidate> candidates = ledger.CandidatesOf(likely, Today, 5);
            Assert.Equal(["08MINSK102/s1", "07MINSK101/s1"], candidates.Select(candidate => candidate.Statement.Id));

            // Kept for many questions, the same is proposed; who may not see a document is not proposed it.
            ArchiveLedger many = ledger.ForMany();
            for (int i = 0; i < 2; i++)
            {
                Assert.Equal(
                    candidates.Select(candidate => (candidate.Statement.Id, candidate.Score)),
                    many.Through(store).CandidatesOf(likely, Today, 5).Select(candidate => (candidate.Statement.Id, candidate.Score)));
            }

            Assert.Equal(["07MINSK101/s1"], new ArchiveLedger(store, document => document.Id != "08MINSK102").ForMany().CandidatesOf(likely, Today, 5).Select(candidate => candidate.Statement.Id));

            store.LetGo();
            DecisionStand before = store.StandOfDecisions();
            Resolution first = store.Resolve(likely, Draft);
            Assert.Equal((true, false), (store.StandOfDecisions().Read == before.Read, store.StandOfDecisions().Resolved == before.Resolved));
            Resolution second = store.Resolve(likely, Draft with { Outcome = Outcome.No, DecidedBy = null, Evidence = [new Evidence(EvidenceKind.Address, "https://a.example/x", new string('a', 64), new DateOnly(2008, 3, 2))] });
            Assert.Equal((likely.Id + "/r1", null, "Anna", "2020-01-02T03:04:05Z"), (first.Id, first.Supersedes, first.DecidedBy, first.RecordedOn));
            Assert.Equal((likely.Id + "/r2", first.Id, "tester"), (second.Id, second.Supersedes, second.DecidedBy));
            Assert.Throws<ArchiveException>(() => store.Resolve(likely, Draft with { Outcome = Outcome.Kept }));
            Assert.Throws<ArchiveException>(() => store.Resolve(likely, Draft with { Evidence = [] }));
            Assert.Throws<ArchiveException>(() => store.Resolve(likely, Draft with { ResolvedOn = new DateOnly(2020, 1, 3) }));
        }

        using (IArchiveStore store = open())
        {
            store.ForgetStatements();
        }

        StatingTexts.ReadStatements(open());
        using (IArchiveStore store = open())
        {
            LedgerLine line = Line(store);
            Assert.Equal((EntryState.No, 2), (line.State, line.History.Length));
            Assert.Equal("seen \u0416", line.History[0].Note);
            Assert.Equal(new Evidence(EvidenceKind.Address, "https://a.example/x", new string('a', 64), new DateOnly(2008, 3, 2)), line.History[1].Evidence.Single());

            // Whoever may not see a document sees neither its entries nor what came of them.
            LedgerView seen = new ArchiveLedger(store, document => document.Id != line.Entry.Document).Book.AsOf(Today);
            Assert.Equal(2, seen.Lines.Length);
            Assert.All(seen.Lines, other => Assert.Empty(other.History));

            // What a resolution rests on is not named to him either; an address is not of the archive.
            LedgerLine limited = new ArchiveLedger(store, document => document.Id != "08MINSK102").Book.AsOf(Today).Find(line.Entry.Id)!;
            Assert.Equal((0, 1), (limited.History[0].Evidence.Length, limited.History[1].Evidence.Length));
            Assert.NotNull(new ArchiveLedger(store, document => document.Id != "08MINSK102").Missing(new Evidence(EvidenceKind.Document, "08MINSK102")));

            store.LetGo();
            store.BackUp(copy);
            using (SqliteStore backup = SqliteStore.Open(copy, StoreAccess.Read))
            {
                Assert.Equal(LedgerCsv.OfResolutions(store.Resolutions()), LedgerCsv.OfResolutions(backup.Resolutions()));
            }

            Readers(store, line.Entry);
            store.Remove([store.Find("07MINSK100")[0].Original], null);
            store.LetGo();
            Assert.Empty(store.Resolutions());
        }
    }

    // What a reader rejects is no forecast; what he corrects is taken as he reads it.
    private static void Readers(IArchiveStore store, LedgerEntry likely)
    {
        KeptDocument document = store.Find("07MINSK100")[0];
        var place = new DocumentPlace(document.Card.Sha256, document.Part);
        var statement = new StatementPlace(new RemarkStretch(likely.Place.Sentence.Start, likely.Place.Sentence.End, "quoted"), null, null);
        store.Decide(place, statement, DecisionKind.Corrected, new StatementCorrection(null, "Holm", "2009"));
        Assert.Equal(("Holm", "2009", 4), (Line(store).Entry.Actor?.Name, Line(store).Entry.Due, new ArchiveLedger(store).Entries.Length));
        store.Decide(place, statement, DecisionKind.Rejected, default);
        var without = new ArchiveLedger(store);
        Assert.Equal((3, 1), (without.Entries.Length, without.Rejected));
        Assert.DoesNotContain(without.Entries, entry => entry.Id == likely.Id);

        var row = store.StatementsOf(document.Card.Key).First(row => row.Kind == "recommendation");
        store.Decide(place, new StatementPlace(new RemarkStretch(row.Span.Start, row.Span.End, "quoted"), row.Cue?.Text, row.Cue?.Spans[0].Start), DecisionKind.Corrected, new StatementCorrection("commitment", null, null));
        Assert.Contains(new ArchiveLedger(store).Entries, entry => entry.Id == row.Id && entry.Kind == EntryKind.Commitment);
    }

    private static LedgerLine Line(IArchiveStore store) => new ArchiveLedger(store).Book.AsOf(Today).Lines.Single(line => line.Entry.Estimate?.Term == "likely");

    private static IEnumerable<LedgerEntry> EntriesOf(string text) =>
        LedgerBuilder.Of(StatementReader.AddTo(DocumentReader.Read(SourceText.From(Encoding.UTF8.GetBytes(text)))[0]));

    // The index keeps the day of a document and not its minute.
    private static string Csv(IReadOnlyList<LedgerEntry> entries) => LedgerCsv.OfEntries(entries.Select(entry => entry with { DocumentDate = entry.DocumentDate?[..10] }));
}
