using Reftel.Archive.Ingest;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Statements;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Statements;
using Reftel.Archive.Tests.Sqlite;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Archive.Tests.Statements;

public sealed class StatementStageTests : IDisposable
{
    private readonly TestArchive _archive = new();

    [Fact]
    public void Rows_are_what_the_library_reads()
    {
        StatingTexts.Write(_archive.Folder, 6);
        _archive.Add(1, 100, _archive.Folder["said"]);
        Assert.True(StatingTexts.ReadStatements(_archive.Open()) > 8);

        using SqliteStore store = _archive.Open(StoreAccess.Read);
        for (int i = 0; i < 6; i++)
        {
            string path = _archive.Folder[$"said/{i:D4}.txt"];
            Document document = StatementReader.AddTo(DocumentReader.Read(SourceText.From(File.ReadAllBytes(path)), ReadingOptions.Default)[0]);
            Assert.Equal(
                StatementRows.Of(document, path.Replace('\\', '/')).Select(StatementTableLaws.Json),
                store.StatementsOf(store.Find(document.Id!)[0].Card.Key).Select(StatementTableLaws.Json));
        }

        Assert.Empty(_archive.Verify());
        Assert.Equal((6, 0), (store.Counts().Statements.Documents, store.Counts().Statements.Waiting));
    }

    [Fact]
    public void Stopped_at_any_file_it_is_taken_up_by_the_next_run()
    {
        StatingTexts.Write(_archive.Folder, 40);
        _archive.Add(1, 100, _archive.Folder["said"]);
        string copy = _archive.Folder["copy.db"];
        File.Copy(_archive.File, copy);
        StatingTexts.ReadStatements(_archive.Open());
        string expected = ArchiveDump.Of(_archive.File);

        for (int round = 0; ; round++)
        {
            using var store = SqliteStore.Open(copy, StoreAccess.Write, new StandingClock(), "tester");
            using var stop = new CancellationTokenSource();
            int left = 1 + (round % 4);
            try
            {
                new StatementStage(store).Run(1 + (round % 3), _ => { if (--left == 0) { stop.Cancel(); } }, stop.Token);
                Assert.True(round > 5);
                break;
            }
            catch (OperationCanceledException)
            {
                Assert.True(store.Counts().Statements.Documents > round);
                Assert.Empty(new Verification(store).Run(() => { }, CancellationToken.None));
            }
        }

        Assert.Equal(expected, ArchiveDump.Of(copy));
    }

    [Fact]
    public void A_removed_document_takes_its_statements_with_it()
    {
        _archive.AddTexts(StatingTexts.Telegram(7, StatingTexts.Said[0]), StatingTexts.Telegram(8, StatingTexts.Said[1]));
        StatingTexts.ReadStatements(_archive.Open());
        using SqliteStore store = _archive.Open();
        KeptDocument gone = store.Find("07MINSK7")[0];
        store.Remove([gone.Original], "wrong");

        Assert.Empty(store.StatementsOf(gone.Card.Key));
        Assert.Equal(1, store.Counts().Statements.Documents);
        Assert.All(store.Statements(new StatementQuestion(new AllTest([]))).Rows, row => Assert.Equal("07MINSK8", row.Document));
        Assert.Empty(_archive.Verify());
    }

    [Fact]
    public void A_new_version_has_its_own_and_only_the_newest_is_listed()
    {
        _archive.AddTexts(TestTelegram.Of(StatingTexts.Said[0]));
        StatingTexts.ReadStatements(_archive.Open());
        _archive.AddTexts(TestTelegram.Of(StatingTexts.Said[1]));
        using (SqliteStore waiting = _archive.Open(StoreAccess.Read))
        {
            Assert.Equal(1, waiting.CountWithoutStatements(StatementRules.Current));
        }

        StatingTexts.ReadStatements(_archive.Open());
        using SqliteStore store = _archive.Open(StoreAccess.Read);
        var all = new StatementQuestion(new AllTest([]));
        Assert.DoesNotContain(store.Statements(all).Rows, row => row.Speaker?.Text == "Foreign Minister Holm");
        Assert.Contains(store.Statements(all with { AllVersions = true }).Rows, row => row.Speaker?.Text == "Foreign Minister Holm");
    }

    [Fact]
    public void Statements_come_by_the_day_on_which_they_were_said_a_page_at_a_time()
    {
        StatingTexts.Write(_archive.Folder, 30);
        _archive.Add(1, 100, _archive.Folder["said"]);
        StatingTexts.ReadStatements(_archive.Open());
        using SqliteStore store = _archive.Open(StoreAccess.Read);
        var question = new StatementQuestion(new AllTest([]));
        StatementRow[] all = [.. store.Statements(question).Rows];
        HashSet<long> keys = [.. Enumerable.Range(100, 30).Select(number => store.Find($"07MINSK{number}")[0].Card.Key)];
        StatementQuestion among = question with { Documents = keys.Concat(Enumerable.Range(10_000, 500).Select(key => (long)key)).ToHashSet(), Offset = 5, Limit = 12 };

        Assert.Equal(all.Select(row => row.Id).Skip(5).Take(12), store.Statements(question with { Offset = 5, Limit = 12 }).Rows.Select(row => row.Id));
        Assert.Equal(all.Select(row => row.Id).Skip(5).Take(12), store.Statements(among).Rows.Select(row => row.Id));
        Assert.Equal(store.Statements(question).Kinds.OrderBy(kind => kind.Key), store.Statements(among).Kinds.OrderBy(kind => kind.Key));
        string[] days = [.. all.Where(row => row.SaidOn is not null).Select(row => row.SaidOn!)];
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
    }

    [Fact]
    public void Lost_rows_are_told()
    {
        _archive.AddTexts(StatingTexts.Telegram(7, StatingTexts.Said[0]));
        StatingTexts.ReadStatements(_archive.Open());
        using (SqliteStore store = _archive.Open())
        {
            ((ISharedConnection)SqliteFile.Open(_archive.File, StoreAccess.Write)).Change("DELETE FROM statement WHERE number = 1");
        }

        Assert.Equal(["1 document has not as many statements as were read; reftel statements --update --all reads them anew"], _archive.Verify());
    }

    public void Dispose() => _archive.Dispose();
}
