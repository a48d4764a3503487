using System.Diagnostics;

namespace Reftel.Acceptance;

/// <summary>
/// A copy of the script <c>reftel</c> in a folder of its own, with a made-up <c>dotnet</c> that notes what it is asked to do,
/// so that the script can be tested without building the program again.
/// </summary>
internal sealed class Launcher : IDisposable
{
    private static readonly string[] Tools = ["cat", "dirname", "find", "grep", "head", "mkdir", "mv", "readlink", "rm", "sleep"];

    private readonly TemporaryFolder _folder = new();

    public Launcher()
    {
        string script = _folder.Write("house of reftel/reftel", File.ReadAllText(Path.Combine(FindRoot(), "reftel")));
        MakeExecutable(script);
        _folder.Write("house of reftel/src/Reftel.Cli/Program.cs", "");
        Directory.CreateDirectory(_folder["bin"]);
        foreach (string tool in Tools)
        {
            string found = new[] { "/bin", "/usr/bin" }.Select(place => Path.Combine(place, tool)).First(File.Exists);
            File.CreateSymbolicLink(_folder[$"bin/{tool}"], found);
        }
    }

    public string Script => _folder["house of reftel/reftel"];

    /// <summary>Number of builds that were asked for.</summary>
    public int Builds => File.Exists(_folder["builds"]) ? File.ReadAllLines(_folder["builds"]).Length : 0;

    /// <summary>Puts a <c>dotnet</c> on the path that says it has this version and builds with these commands.</summary>
    public void Install(string version, string build = "mkdir -p \"$5\" && echo built >\"$5/reftel.dll\"") => MakeExecutable(_folder.Write(
        "bin/dotnet",
        $"""
        #!/bin/sh
        case $1 in
            --version) echo {version} ;;
            publish) echo "$2" >>'{_folder["builds"]}'; sleep 0.3; while [ "$4" != -o ]; do shift; done; {build} ;;
            *) echo "ran" "$@" ;;
        esac

        """));

    public string Link(string name)
    {
        File.CreateSymbolicLink(_folder[name], "house of reftel/reftel");
        return _folder[name];
    }

    public void Change(string source) => _folder.Write($"house of reftel/src/Reftel.Cli/{source}", "changed");

    public void Delete(string source) => File.Delete(_folder[$"house of reftel/src/Reftel.Cli/{source}"]);

    public Result Run(string script, params string[] arguments)
    {
        using Process process = Start(script, arguments);
        string output = process.StandardOutput.ReadToEnd();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return new Result(process.ExitCode, output, errors);
    }

    public Process Start(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("/bin/sh", [script, .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = "/",
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = _folder["bin"];
        return Process.Start(start) ?? throw new InvalidOperationException("The shell did not start.");
    }

    public void Dispose() => _folder.Dispose();

    private static void MakeExecutable(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Reftel.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
