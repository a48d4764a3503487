namespace Reftel.Archive.Store;

/// <summary>The numbered scripts of an engine, which the program carries: <c>Reftel.Archive.ENGINE.Scripts.001-archive.sql</c>.</summary>
internal static class MigrationScripts
{
    private const string TableSign = "CREATE TABLE ";

    /// <summary>The scripts of an engine in the order of their numbers.</summary>
    public static (int Number, string Resource)[] Of(string engine)
    {
        string prefix = $"Reftel.Archive.{engine}.Scripts.";
        return
        [
            .. typeof(MigrationScripts).Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(name => (int.Parse(name.AsSpan(prefix.Length, 3), provider: null), name))
                .Order(),
        ];
    }

    /// <summary>The tables that the scripts of an engine make; partitions may be any tables that the owner put in their places.</summary>
    public static string[] TablesOf(string engine) =>
    [
        .. Of(engine).SelectMany(script => Text(script.Resource).Split('\n'))
            .Where(line => line.StartsWith(TableSign, StringComparison.Ordinal) && !line.Contains(" PARTITION OF ", StringComparison.Ordinal))
            .Select(line => line[TableSign.Length..line.IndexOf(' ', TableSign.Length)]),
    ];

    /// <summary>Tells tables that somebody took away, before a question to one of them fails.</summary>
    /// <param name="archive">Its name.</param>
    /// <param name="known">Tables that the program knows.</param>
    /// <param name="held">Tables that are there.</param>
    public static void RefuseLost(string archive, string[] known, List<string> held)
    {
        string[] lost = [.. known.Except(held, StringComparer.Ordinal)];
        if (lost.Length > 0)
        {
            throw new ArchiveException(
                ArchiveProblem.Lost,
                $"the archive {archive} has lost {(lost.Length == 1 ? "its table" : "its tables")} {string.Join(", ", lost)}; restore a backup, or add the documents to a new archive");
        }
    }

    public static string Text(string resource)
    {
        using Stream stream = typeof(MigrationScripts).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The script {resource} is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
