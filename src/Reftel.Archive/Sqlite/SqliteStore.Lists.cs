using Reftel.Archive.Store;

namespace Reftel.Archive.Sqlite;

/// <content>Lists of documents for those who look around.</content>
internal sealed partial class SqliteStore
{
    public IReadOnlyList<KeptDocument> DocumentsOfFile(string sha256) => Read(() => _readDocuments.OfFile(sha256));

    public IReadOnlyList<KeptDocument> Latest(int most) => Read(() => _readDocuments.Latest(most));
}
