using Reftel.Archive.Ingest;
using Reftel.Archive.Postgres;
using Reftel.Archive.Store;
using Reftel.Intake;

namespace Reftel.Archive.Tests.Postgres;

/// <summary>An archive in PostgreSQL, with a clock that stands still.</summary>
internal sealed class PostgresArchive(string place)
{
    public string Place => place;

    public string Schema => PostgresAddress.Parse(place).Schema;

    public PostgresStore Open(StoreAccess access = StoreAccess.Create) =>
        PostgresStore.Open(PostgresAddress.Parse(place), access, new StandingClock(), "tester");

    /// <summary>Adds files or folders.</summary>
    public IngestionTotals Add(int jobs, int batchSize, params string[] paths)
    {
        using PostgresStore store = Open();
        FileReading reading = TestArchive.Reading(store.Holds);
        return new Ingestion(store, reading, batchSize).Run(new InputExpander().Expand(paths), jobs, _ => { }, CancellationToken.None);
    }

    public IReadOnlyList<string> Verify()
    {
        using PostgresStore store = Open(StoreAccess.Read);
        return new Verification(store).Run(() => { }, CancellationToken.None);
    }
}
