namespace Reftel.Cli.Tests.Commands;

/// <summary>A folder with an archive, for commands that keep and ask.</summary>
internal sealed class ArchiveFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("reftel cli ").FullName;

    public string Archive => Path.Combine(Root, "archive.db");

    public string this[string path] => Path.Combine(Root, path);

    public string Write(string path, string text)
    {
        string full = this[path];
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    /// <summary>Runs a command on the archive, or on the one whose name stands first.</summary>
    public (int Code, string Output) Run(params string[] arguments)
    {
        (int code, string output, _) = RunAll(arguments);
        return (code, output);
    }

    /// <summary>The same with what it complains of.</summary>
    public (int Code, string Output, string Errors) RunAll(params string[] arguments)
    {
        bool other = arguments[0].EndsWith(".db", StringComparison.Ordinal);
        var host = new TestHost();
        int code = host.Run([.. other ? arguments[1..] : arguments, "--archive", other ? arguments[0] : Archive]);
        return (code, host.Output, host.Errors);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public static string Telegram(int number, string subject, string reference) =>
        $"""
        R 111251Z DEC 07
        FM AMEMBASSY MINSK
        TO SECSTATE WASHDC

        UNCLAS MINSK {number:D6}

        SUBJECT: {subject}

        REF: {reference}

        1. They talked for hours.
        MOORE

        """;
}
