using Reftel.Archive.Ingest;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Reftel.Intake;
using Reftel.Reading;
using Reftel.Reading.Text;

namespace Reftel.Archive.Tests;

/// <summary>An archive in a folder of its own, with a clock that stands still.</summary>
internal sealed class TestArchive : IDisposable
{
    public TestArchive() => File = Folder["archive.db"];

    public TemporaryFolder Folder { get; } = new();

    public string File { get; }

    public SqliteStore Open(StoreAccess access = StoreAccess.Create) => SqliteStore.Open(File, access, new StandingClock(), "tester");

    /// <summary>Adds files or folders.</summary>
    public IngestionTotals Add(int jobs, int batchSize, params string[] paths)
    {
        using SqliteStore store = Open();
        FileReading reading = Reading(store.Holds);
        return new Ingestion(store, reading, batchSize).Run(new InputExpander().Expand(paths), jobs, _ => { }, CancellationToken.None);
    }

    /// <summary>Adds texts, each as a file of its own.</summary>
    public void AddTexts(params string[] texts)
    {
        string folder = $"texts {Guid.NewGuid():N}";
        for (int i = 0; i < texts.Length; i++)
        {
            Folder.Write($"{folder}/{i:D4}.txt", texts[i]);
        }

        Add(1, 100, Folder[folder]);
    }

    public IReadOnlyList<string> Verify()
    {
        using SqliteStore store = Open(StoreAccess.Read);
        return new Verification(store).Run(() => { }, CancellationToken.None);
    }

    public static FileReading Reading(Func<string, bool> holds) =>
        new(new InputReader(1 << 20, () => Stream.Null), (content, _) => (SourceText.From(content.Bytes), null), ReadingOptions.Default, holds);

    public void Dispose() => Folder.Dispose();
}
