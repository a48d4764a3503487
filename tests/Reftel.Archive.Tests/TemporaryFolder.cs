namespace Reftel.Archive.Tests;

/// <summary>A folder with a blank in its name that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("reftel archive ").FullName;

    public string this[string path] => Path.Combine(Root, path);

    public string Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
        return this[path];
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
