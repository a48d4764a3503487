using System.Globalization;
using Reftel.Archive.Store;

namespace Reftel.Archive.Sqlite;

/// <content>Saved searches, and how far the archive has grown.</content>
internal sealed partial class SqliteStore
{
    public IReadOnlyList<SavedSearch> SavedSearches() => Read(new SavedSearchRows(_reader, _account).All);

    public void SaveSearch(string name, string query) => Change(() =>
    {
        new SavedSearchRows(Writer, _account).Save(name, query, StoreTime.Now(_clock));
        return true;
    });

    public bool ForgetSearch(string name) => Change(() => new SavedSearchRows(Writer, _account).Forget(name));

    public void Look(string name, string mark) => Change(() =>
    {
        new SavedSearchRows(Writer, _account).Look(name, mark, StoreTime.Now(_clock));
        return true;
    });

    /// <inheritdoc/>
    /// <remarks>The greatest key of a file: keys are never used again, files keep theirs, and one process writes at a time.</remarks>
    public string Mark() => Read(() => _reader.Number("SELECT max(key) FROM original")).ToString(CultureInfo.InvariantCulture);

    public IReadOnlySet<long> AddedSince(string mark) => Read(() => _readDocuments.AddedBehind(mark.Length == 0 ? 0 : long.Parse(mark, CultureInfo.InvariantCulture)));
}
