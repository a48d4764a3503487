using System.Data.Common;

namespace Reftel.Archive.Store;

/// <summary>A connection of either engine, for statements that both take as they are: parameters are $1, $2 ...</summary>
internal interface ISharedConnection
{
    List<T> Select<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values);

    /// <returns>Rows changed.</returns>
    int Change(string sql, params ReadOnlySpan<object?> values);
}
