using System.Data.Common;
using Reftel.Archive.Store.Readers;

namespace Reftel.Archive.Sqlite;

/// <summary>The tables of readers through a connection.</summary>
internal sealed class SqliteReaderNotes(SqliteSession session, TimeProvider clock, string account) : ReaderNoteTables(clock, account)
{
    protected override List<T> Rows<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values) => session.Rows(sql, read, values);

    protected override int Execute(string sql, params ReadOnlySpan<object?> values) => session.Execute(sql, values);
}
