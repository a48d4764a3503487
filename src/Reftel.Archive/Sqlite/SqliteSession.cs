using System.Data.Common;
using Microsoft.Data.Sqlite;
using Reftel.Archive.Store;

namespace Reftel.Archive.Sqlite;

/// <summary>One connection with its prepared statements. Errors come out as <see cref="ArchiveException"/>.</summary>
/// <threadsafety>One thread at a time.</threadsafety>
internal sealed class SqliteSession(SqliteConnection connection, string path) : ISharedConnection, IDisposable
{
    // A batch of another process takes less.
    private const int SilentSeconds = 3;

    private const int MostPrepared = 400;

    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    public string Path => path;

    public SqliteConnection Connection => connection;

    /// <summary>Told when a change has waited some time for another process, and waits on.</summary>
    public Action? OnWaiting { get; set; }

    /// <summary>How long a statement waits for another process.</summary>
    public void WaitAtMost(TimeSpan time)
    {
        // Zero would be for ever; whole seconds is what the connection knows.
        connection.DefaultTimeout = Math.Max(1, (int)Math.Ceiling(time.TotalSeconds));
        foreach (SqliteCommand command in _commands.Values)
        {
            command.CommandTimeout = connection.DefaultTimeout;
        }
    }

    /// <summary>Runs a statement whose parameters are $1, $2 ...</summary>
    /// <returns>Rows changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        SqliteCommand command = Prepare(sql, values);
        try
        {
            return command.ExecuteNonQuery();
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Explain(e, path);
        }
    }

    /// <summary>The first column of the first row; null for none.</summary>
    public object? Value(string sql, params ReadOnlySpan<object?> values)
    {
        SqliteCommand command = Prepare(sql, values);
        try
        {
            return command.ExecuteScalar() is var value && value is DBNull ? null : value;
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Explain(e, path);
        }
    }

    public long Number(string sql, params ReadOnlySpan<object?> values) => Value(sql, values) as long? ?? 0;

    /// <summary>Inserts a row and gives its key; the statement ends in RETURNING key.</summary>
    public long Insert(string sql, params ReadOnlySpan<object?> values) =>
        Value(sql, values) as long? ?? throw new InvalidOperationException("The statement returns no key.");

    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        SqliteCommand command = Prepare(sql, values);
        try
        {
            using SqliteDataReader reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
            {
                rows.Add(read(reader));
            }

            return rows;
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Explain(e, path);
        }
    }

    /// <summary>Does the work whole or not at all. The right to write is taken at once, so that nothing is read that then changes.</summary>
    public T Change<T>(Func<T> work)
    {
        BeginWriting();
        try
        {
            T result = work();
            Execute("COMMIT");
            return result;
        }
        catch
        {
            TryRollBack();
            throw;
        }
    }

    List<T> ISharedConnection.Select<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values) => Rows(sql, read, values);

    int ISharedConnection.Change(string sql, params ReadOnlySpan<object?> values) => Execute(sql, values);

    public void Dispose()
    {
        foreach (SqliteCommand command in _commands.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private void BeginWriting()
    {
        const string Begin = "BEGIN IMMEDIATE";
        SqliteCommand begin = Prepare(Begin, []);
        int most = connection.DefaultTimeout;
        if (OnWaiting is null || most <= SilentSeconds)
        {
            Execute(Begin);
            return;
        }

        try
        {
            begin.CommandTimeout = SilentSeconds;
            Execute(Begin);
        }
        catch (ArchiveException e) when (e.Problem == ArchiveProblem.Locked)
        {
            OnWaiting();
            begin.CommandTimeout = most - SilentSeconds;
            Execute(Begin);
        }
        finally
        {
            begin.CommandTimeout = most;
        }
    }

    private void TryRollBack()
    {
        try
        {
            Execute("ROLLBACK");
        }
        catch (ArchiveException)
        {
            // SQLite rolls back by itself on a full disk; the first error is the one to tell.
        }
    }

    // Questions that people put together have no end of forms.
    private void ForgetSome()
    {
        if (_commands.Count < MostPrepared)
        {
            return;
        }

        foreach (SqliteCommand command in _commands.Values)
        {
            command.Dispose();
        }

        _commands.Clear();
    }

    private SqliteCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out SqliteCommand? command))
        {
            ForgetSome();
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (int i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${i + 1}" });
            }

            _commands.Add(sql, command);
        }

        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }
}

/// <summary>Columns that may be null.</summary>
internal static class SqliteColumns
{
    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
