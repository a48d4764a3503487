using System.Data.Common;
using Npgsql;
using Reftel.Archive.Store;

namespace Reftel.Archive.Postgres;

/// <summary>One connection. Errors come out as <see cref="ArchiveException"/>.</summary>
/// <threadsafety>One thread at a time.</threadsafety>
internal sealed class PostgresSession(NpgsqlConnection connection, PostgresAddress address) : ISharedConnection, IDisposable
{
    // Two batches that meet in one document are sorted out by the server within a second; more often than this something else is wrong.
    private const int MostTries = 6;

    private NpgsqlTransaction? _transaction;

    public string Name => address.Name;

    public string Schema => address.Schema;

    /// <summary>Told when a change waits for what another process does to the whole archive.</summary>
    public Action? OnWaiting { get; set; }

    /// <summary>The process of the server that serves this connection, for tests.</summary>
    public int ServerProcess => connection.ProcessID;

    /// <summary>Runs a statement whose parameters are $1, $2 ...</summary>
    /// <returns>Rows changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        using NpgsqlCommand command = Prepare(sql, values);
        return Guard(command, static command => command.ExecuteNonQuery());
    }

    /// <summary>The first column of the first row; null for none.</summary>
    public object? Value(string sql, params ReadOnlySpan<object?> values)
    {
        using NpgsqlCommand command = Prepare(sql, values);
        return Guard(command, static command => command.ExecuteScalar() is var value && value is DBNull ? null : value);
    }

    public long Number(string sql, params ReadOnlySpan<object?> values) => Value(sql, values) switch
    {
        long number => number,
        int number => number,
        _ => 0,
    };

    public List<T> Rows<T>(string sql, Func<NpgsqlDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        var rows = new List<T>();
        Each(sql, row => rows.Add(read(row)), values);
        return rows;
    }

    /// <summary>Tells every row without keeping them.</summary>
    public void Each(string sql, Action<NpgsqlDataReader> row, params ReadOnlySpan<object?> values)
    {
        using NpgsqlCommand command = Prepare(sql, values);
        Guard(command, command =>
        {
            using NpgsqlDataReader reader = command.ExecuteReader();
            while (reader.Read())
            {
                row(reader);
            }

            return 0;
        });
    }

    /// <summary>Does the work whole or not at all; again, where another process was in the way.</summary>
    public T Change<T>(Func<T> work)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                Begin(System.Data.IsolationLevel.ReadCommitted);
                T result = work();
                Commit();
                return result;
            }
            catch (Exception e)
            {
                RollBack();
                if (attempt == MostTries || e is not ArchiveException problem || !PostgresErrors.IsPassing(problem))
                {
                    throw;
                }
            }
        }
    }

    /// <summary>From here on everything is read as it stands now, until the next call.</summary>
    public void BeginSnapshot()
    {
        RollBack();
        Begin(System.Data.IsolationLevel.RepeatableRead);
        Execute("SET TRANSACTION READ ONLY");
    }

    /// <summary>Ends it; what is read then is the database as it stands.</summary>
    public void EndSnapshot() => RollBack();

    List<T> ISharedConnection.Select<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values) => Rows(sql, read, values);

    int ISharedConnection.Change(string sql, params ReadOnlySpan<object?> values) => Execute(sql, values);

    public void Dispose()
    {
        _transaction?.Dispose();
        connection.Dispose();
    }

    private void Begin(System.Data.IsolationLevel level) => _transaction = Guard(0, _ => connection.BeginTransaction(level));

    private void Commit() => Guard(0, _ =>
    {
        _transaction!.Commit();
        _transaction.Dispose();
        _transaction = null;
        return 0;
    });

    private void RollBack()
    {
        if (_transaction is not { } open)
        {
            return;
        }

        _transaction = null;
        try
        {
            open.Rollback();
            open.Dispose();
        }
        catch (Exception e) when (PostgresErrors.IsOfServer(e))
        {
            // The server rolls back what a lost connection left; the first error is the one to tell.
        }
    }

    private TResult Guard<TArgument, TResult>(TArgument argument, Func<TArgument, TResult> work)
    {
        try
        {
            return work(argument);
        }
        catch (Exception e) when (PostgresErrors.IsOfServer(e))
        {
            throw PostgresErrors.Explain(e, Name);
        }
    }

    private NpgsqlCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (object? value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        }

        return command;
    }
}

/// <summary>Columns that may be null.</summary>
internal static class PostgresColumns
{
    public static string? Text(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
