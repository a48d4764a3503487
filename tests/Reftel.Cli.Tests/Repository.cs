namespace Reftel.Cli.Tests;

/// <summary>Files of the project that tests compare with.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string ReadDocs(string name) => File.ReadAllText(Path.Combine(Root, "docs", name));

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Reftel.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
