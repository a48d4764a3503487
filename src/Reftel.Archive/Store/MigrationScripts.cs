namespace Reftel.Archive.Store;

/// <summary>The numbered scripts of an engine, which the program carries: <c>Reftel.Archive.ENGINE.Scripts.001-archive.sql</c>.</summary>
internal static class MigrationScripts
{
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

    public static string Text(string resource)
    {
        using Stream stream = typeof(MigrationScripts).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The script {resource} is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
