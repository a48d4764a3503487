using System.Globalization;
using Npgsql;
using Reftel.Archive.Store;

namespace Reftel.Archive.Postgres;

/// <summary>
/// Where an archive in PostgreSQL is: <c>postgres://USER:PASSWORD@HOST:PORT/DATABASE?schema=NAME</c>, or a folder of sockets in
/// <c>?host=/PATH</c>, as libpq has it.
/// </summary>
internal sealed class PostgresAddress
{
    public const string DefaultSchema = "reftel";

    private const string Form = "it is written postgres://USER@HOST:PORT/DATABASE, see docs/team.md";
    private const string DefaultSockets = "/var/run/postgresql";
    private const int DefaultPort = 5432;

    // The longest name of PostgreSQL, in bytes.
    private const int LongestName = 63;

    private readonly NpgsqlConnectionStringBuilder _connection;

    private PostgresAddress(NpgsqlConnectionStringBuilder connection, string schema)
    {
        _connection = connection;
        Schema = schema;
        string port = connection.Port == DefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{connection.Port}");
        string[] options =
        [
            .. IsSocket ? [$"host={connection.Host}"] : Array.Empty<string>(),
            .. schema == DefaultSchema ? [] : new[] { $"schema={schema}" },
        ];
        Name = $"postgres://{(IsSocket ? "" : connection.Host)}{port}/{connection.Database}{(options.Length > 0 ? "?" : "")}{string.Join('&', options)}";
    }

    /// <summary>The address without user and password, for messages.</summary>
    public string Name { get; }

    public string Schema { get; }

    public bool HasRootCertificate => _connection.RootCertificate is not null;

    public string Host => _connection.Host!;

    public string Database => _connection.Database!;

    private bool IsSocket => _connection.Host!.StartsWith('/');

    public static bool Is(string place) =>
        place.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || place.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="ArchiveException">It is no such address.</exception>
    public static PostgresAddress Parse(string place)
    {
        string rest = place[(place.IndexOf("://", StringComparison.Ordinal) + 3)..];
        (string address, string options) = Cut(rest, rest.IndexOf('?'));
        (string authority, string database) = Cut(address, address.IndexOf('/'));
        int at = authority.LastIndexOf('@');
        (string user, string password) = at < 0 ? ("", "") : Cut(authority[..at], authority[..at].IndexOf(':'));
        (string host, string port) = Cut(authority[(at + 1)..], PortOf(authority[(at + 1)..]));
        var connection = new NpgsqlConnectionStringBuilder
        {
            Host = Plain(host).Trim('[', ']'),
            Port = port.Length == 0 ? DefaultPort : Number("port", port),
            Username = user.Length == 0 ? null : Plain(user),
            Password = password.Length == 0 ? null : Plain(password),
            ApplicationName = "reftel",
            Pooling = false,
            Timeout = 15,
            CommandTimeout = 0,
            KeepAlive = 30,
            MaxAutoPrepare = 60,
            AutoPrepareMinUsages = 2,
            IncludeErrorDetail = false,
        };
        string schema = DefaultSchema;
        foreach (string option in options.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            (string name, string value) = Cut(option, option.IndexOf('='));
            Set(connection, name, Plain(value), ref schema);
        }

        connection.Host = connection.Host.Length > 0 ? connection.Host : Directory.Exists(DefaultSockets) ? DefaultSockets : "localhost";
        connection.Username ??= Environment.GetEnvironmentVariable("PGUSER") is { Length: > 0 } named ? named : Environment.UserName;
        connection.Database = database.Length > 0 ? Plain(database) : connection.Database ?? throw Wrong("names no database");
        return new PostgresAddress(connection, schema);
    }

    public NpgsqlConnection Connect() => new(_connection.ToString());

    private static void Set(NpgsqlConnectionStringBuilder connection, string name, string value, ref string schema)
    {
        switch (name)
        {
            case "host": connection.Host = value; break;
            case "port": connection.Port = Number(name, value); break;
            case "user": connection.Username = value; break;
            case "password": connection.Password = value; break;
            case "dbname": connection.Database = value; break;
            case "connect_timeout": connection.Timeout = Number(name, value); break;
            case "sslrootcert": connection.RootCertificate = value; break;
            case "sslmode":
                connection.SslMode = Enum.TryParse(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out SslMode mode) && Enum.IsDefined(mode)
                    ? mode
                    : throw Wrong("has an sslmode that is none of disable, allow, prefer, require, verify-ca, verify-full");
                break;
            case "schema":
                schema = value.Length is > 0 and <= LongestName && value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_') && !char.IsAsciiDigit(value[0])
                    ? value
                    : throw Wrong($"has a schema that is no name; take small letters, digits and _, at most {LongestName}");
                break;
            default:
                throw Wrong($"has an option {name} that reftel does not know; it knows host, port, user, password, dbname, schema, sslmode, sslrootcert, connect_timeout");
        }
    }

    // The colon of the port stands behind the brackets of an IPv6 address.
    private static int PortOf(string host) => host.LastIndexOf(':') is var colon && colon > host.LastIndexOf(']') ? colon : -1;

    private static (string Before, string After) Cut(string text, int at) => at < 0 ? (text, "") : (text[..at], text[(at + 1)..]);

    private static string Plain(string text) => Uri.UnescapeDataString(text);

    private static int Number(string name, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and < 65536
            ? number
            : throw Wrong($"has a {name} that is no number");

    // What was given is not repeated: it may hold a password in an unexpected place.
    private static ArchiveException Wrong(string what) => new(ArchiveProblem.Unsupported, $"the address of the archive {what}; {Form}");
}
