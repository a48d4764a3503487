namespace Reftel.Testing;

/// <summary>The samples of the repository, found by walking up from where the program runs.</summary>
public static class Samples
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every document below <c>samples</c>, by name; empty when there is no such folder. Manuals and questions are no documents.</summary>
    public static IReadOnlyList<Sample> All { get; } = Load(Path.Combine(Root, "samples"));

    /// <summary>The samples whose bytes are text.</summary>
    public static IReadOnlyList<Sample> Texts { get; } = [.. All.Where(s => s.IsText)];

    /// <summary>Every sample with its text; PDFs are left out where the program that reads them is missing.</summary>
    public static IReadOnlyList<Sample> Readable { get; } = [.. All.Where(s => s.Source is not null)];

    /// <summary>The reports and their damaged copies, among <see cref="Readable"/>.</summary>
    public static IReadOnlyList<Sample> Reports { get; } = [.. Readable.Where(s => s.Name.StartsWith("reports/", StringComparison.Ordinal))];

    /// <summary>The documents of the folder that REFTEL_DOCUMENTS names, for the laws; none where it is not set.</summary>
    public static IReadOnlyList<Sample> OfUser { get; } =
        Environment.GetEnvironmentVariable("REFTEL_DOCUMENTS") is { Length: > 0 } folder ? [.. Load(folder).Where(s => s.Source is not null)] : [];

    /// <summary>Every file below a folder except its manuals.</summary>
    public static IReadOnlyList<Sample> Load(string folder) => !Directory.Exists(folder)
        ? []
        :
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(f => !Path.GetFileName(f).Equals("README.md", StringComparison.OrdinalIgnoreCase) && !f.EndsWith(".yaml", StringComparison.Ordinal))
                .Select(f => new Sample(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes(f)))
                .OrderBy(s => s.Name, StringComparer.Ordinal),
        ];

    private static string FindRoot()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Reftel.slnx")))
            {
                return folder;
            }
        }

        return Directory.GetCurrentDirectory();
    }
}
