using System.Diagnostics;

namespace Reftel.Archive.Tests.Postgres;

/// <summary>The programs of an installed PostgreSQL, and how to run them: its server refuses to be root.</summary>
internal static class PostgresPrograms
{
    private const string Account = "postgres";

    /// <summary>Folder of <c>initdb</c> and <c>pg_ctl</c>; null where PostgreSQL is not installed.</summary>
    public static string? Folder { get; } = Find();

    public static bool AsRoot { get; } = !OperatingSystem.IsWindows() && Environment.UserName == "root";

    /// <summary>Why tests that need a server are left out; null where they run.</summary>
    public static string? Missing { get; } = OperatingSystem.IsWindows() ? "private clusters are started on Unix only"
        : Folder is null ? "PostgreSQL is not installed (Debian package postgresql)"
        : AsRoot && !HasAccount() ? $"there is no account {Account} to run a server as"
        : null;

    /// <summary>Makes a folder that the server may write to.</summary>
    public static void MakeFolder(string folder)
    {
        Directory.CreateDirectory(folder);
        if (AsRoot)
        {
            Start("chown", [$"{Account}:{Account}", folder]);
        }
    }

    /// <summary>Runs a program of PostgreSQL and waits for its end.</summary>
    public static void Run(string program, params string[] arguments)
    {
        string path = Path.Combine(Folder!, program);
        if (AsRoot)
        {
            Start("runuser", ["-u", Account, "--", path, .. arguments]);
        }
        else
        {
            Start(path, arguments);
        }
    }

    private static void Start(string program, string[] arguments)
    {
        // pg_ctl starts the server with streams of its own, so that reading to the end does not wait for it.
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        process.StandardInput.Close();
        process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(TimeSpan.FromSeconds(90)) || process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed.");
        }
    }

    // Debian keeps them out of the path, by version.
    private static string? Find() => Folders().FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));

    private static IEnumerable<string> Folders()
    {
        const string Debian = "/usr/lib/postgresql";
        IEnumerable<string> versions = Directory.Exists(Debian)
            ? Directory.GetDirectories(Debian).OrderByDescending(folder => double.TryParse(Path.GetFileName(folder), out double version) ? version : 0)
            : [];
        return versions.Select(folder => Path.Combine(folder, "bin")).Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool HasAccount() => File.ReadLines("/etc/passwd").Any(line => line.StartsWith($"{Account}:", StringComparison.Ordinal));
}
