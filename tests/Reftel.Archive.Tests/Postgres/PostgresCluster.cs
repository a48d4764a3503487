using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Reftel.Archive.Tests.Postgres;

/// <summary>A private server in a temporary folder, on a free port of this machine and on a socket; gone after the tests.</summary>
public sealed class PostgresCluster : IDisposable
{
    private const string Owner = "reftel";

    // Tests end a server as a power cut would, but not the machine.
    private const string ForTests = "-c fsync=off -c shared_buffers=32MB -c max_connections=60";

    private readonly string _folder = Directory.CreateTempSubdirectory("reftel-postgres-").FullName;
    private readonly string _settings;
    private int _schemas;

    public PostgresCluster()
        : this(ForTests)
    {
    }

    internal PostgresCluster(string settings)
    {
        _settings = settings;
        if (PostgresPrograms.Missing is not null)
        {
            return;
        }

        // The server has another account than the tests where those are root.
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder, (UnixFileMode)0b111_101_101);
        }

        PostgresPrograms.MakeFolder(Sockets);
        PostgresPrograms.MakeFolder(Data);
        PostgresPrograms.Run("initdb", "-D", Data, "-U", Owner, "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync", "--no-instructions");
        Port = FreePort();
        Start();
    }

    public int Port { get; }

    public string Sockets => Path.Combine(_folder, "sockets");

    private string Data => Path.Combine(_folder, "data");

    /// <summary>An archive of its own in the first database, through TCP.</summary>
    public string NewArchive() => string.Create(CultureInfo.InvariantCulture, $"postgres://{Owner}@127.0.0.1:{Port}/postgres?schema=t{Interlocked.Increment(ref _schemas)}");

    public void Start() => PostgresPrograms.Run(
        "pg_ctl", "-D", Data, "-w", "-s", "-l", Path.Combine(Data, "log"), "-o",
        string.Create(CultureInfo.InvariantCulture, $"-k {Sockets} -p {Port} -c listen_addresses=127.0.0.1 {_settings}"), "start");

    /// <summary>Ends the server with all its connections.</summary>
    /// <param name="mode">fast, or immediate as a power cut.</param>
    public void Stop(string mode = "fast") => PostgresPrograms.Run("pg_ctl", "-D", Data, "-m", mode, "-w", "-s", "stop");

    public void Execute(string sql)
    {
        using NpgsqlConnection connection = Connect();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    public object? Value(string sql)
    {
        using NpgsqlConnection connection = Connect();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar();
    }

    public NpgsqlConnection Connect()
    {
        var connection = new NpgsqlConnection(string.Create(
            CultureInfo.InvariantCulture, $"Host={Sockets};Port={Port};Username={Owner};Database=postgres;Pooling=false"));
        connection.Open();
        return connection;
    }

    public void Dispose()
    {
        if (PostgresPrograms.Missing is null)
        {
            try
            {
                Stop("immediate");
            }
            catch (InvalidOperationException)
            {
                // A test had stopped it.
            }
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
