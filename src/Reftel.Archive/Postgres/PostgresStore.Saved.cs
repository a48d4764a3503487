using Reftel.Archive.Store;

namespace Reftel.Archive.Postgres;

/// <content>Saved searches, and how far the archive has grown.</content>
internal sealed partial class PostgresStore
{
    public IReadOnlyList<SavedSearch> SavedSearches() => Read(new PostgresSearches(_reader, _account).All);

    public void SaveSearch(string name, string query) => Change(() =>
    {
        new PostgresSearches(Writer, _account).Save(name, query, StoreTime.Now(_clock));
        return true;
    });

    public bool ForgetSearch(string name) => Change(() => new PostgresSearches(Writer, _account).Forget(name));

    public void Look(string name, string mark) => Change(() =>
    {
        new PostgresSearches(Writer, _account).Look(name, mark, StoreTime.Now(_clock));
        return true;
    });

    /// <inheritdoc/>
    /// <remarks>The number of the last batch; keys would not do, since several processes take them and commit in another order.</remarks>
    public string Mark() => Read(() => PostgresSearches.Mark(_reader.Number("SELECT max(number) FROM batch")));

    public IReadOnlySet<long> AddedSince(string mark) => Read(() => _readDocuments.AddedBehind(PostgresSearches.Number(mark)));
}
