using System.Collections.Immutable;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Ledger.Exchange;
using Reftel.Archive.Ledger;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store.Ledger;
using Reftel.Archive.Tests.Statements;
using Xunit;

namespace Reftel.Archive.Tests.Ledger;

/// <summary>What another archive decided comes in as it is, or not at all.</summary>
public sealed class ResolutionImportTests : IDisposable
{
    private static readonly ResolutionDraft Draft = new(Outcome.Yes, new DateOnly(2008, 3, 1), [new Evidence(EvidenceKind.Document, "07MINSK101")], "Anna", null);

    private readonly TestArchive _archive = Made();
    private readonly string _table;

    public ResolutionImportTests()
    {
        using TestArchive other = Made();
        using SqliteStore store = other.Open();
        LedgerEntry entry = new ArchiveLedger(store).Entries.Single();
        store.Resolve(entry, Draft);
        store.Resolve(entry, Draft with { Outcome = Outcome.No });
        store.LetGo();
        _table = LedgerCsv.OfResolutions(store.Resolutions());
    }

    [Fact]
    public void What_came_in_is_what_went_out_and_comes_in_once()
    {
        ResolutionImport first = Import(_table);
        Assert.Equal((2, 0), (first.New.Length, first.Known));
        ResolutionImport second = Import(_table);
        Assert.Equal((0, 2), (second.New.Length, second.Known));
        using SqliteStore store = _archive.Open();
        Assert.Equal(_table, LedgerCsv.OfResolutions(store.Resolutions()));
        Assert.Equal(EntryState.No, new ArchiveLedger(store).Book.AsOf(new DateOnly(2020, 1, 2)).Lines.Single().State);
    }

    [Theory]
    [InlineData(",yes,", ",kept,", LedgerCodes.Rule)]
    [InlineData("07MINSK101,", "07MINSK999,", LedgerCodes.Evidence)]
    [InlineData("07MINSK101,", "07MINSK101/s99,", LedgerCodes.Evidence)]
    [InlineData("07MINSK100/s1", "07MINSK100/s9", LedgerCodes.Entry)]
    [InlineData("/r1,07MINSK100", "/r3,07MINSK100", LedgerCodes.Rule)]
    [InlineData("/r2,07MINSK100", "/r1,07MINSK100", LedgerCodes.Changed)]
    public void What_does_not_fit_is_told_and_nothing_is_kept(string was, string becomes, string code)
    {
        // A number alone does not lose an entry: its place finds it. The words are moved as well.
        string table = _table.Replace(was, becomes, StringComparison.Ordinal);
        if (code == LedgerCodes.Entry)
        {
            table = table.Replace("Southport will", "Northport will", StringComparison.Ordinal).Replace(",105-", ",106-", StringComparison.Ordinal);
        }

        ResolutionImport import = Import(table);
        Assert.NotEmpty(import.Problems);
        Assert.Equal(code, import.Problems[0].Code);
        using SqliteStore store = _archive.Open();
        Assert.Empty(store.Resolutions());
    }

    public void Dispose() => _archive.Dispose();

    private static TestArchive Made()
    {
        var archive = new TestArchive();
        using (SqliteStore store = archive.Open())
        {
            store.Add(TestFiles.Of(StatingTexts.Telegram(100, "Comment: Southport will likely sign. End comment."), StatingTexts.Telegram(101, "Southport signed.")));
        }

        StatingTexts.ReadStatements(archive.Open());
        return archive;
    }

    private ResolutionImport Import(string table)
    {
        LedgerFile file = LedgerFile.Read(table, out ImmutableArray<LedgerProblem> problems);
        Assert.Empty(problems);
        using SqliteStore store = _archive.Open();
        ResolutionImport import = ResolutionImport.Of(new ArchiveLedger(store), store, file);
        if (import.Problems.IsEmpty)
        {
            store.KeepResolutions(import.New);
        }

        return import;
    }
}
