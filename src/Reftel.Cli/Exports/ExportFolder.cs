using System.Security.Cryptography;
using System.Text;
using Reftel.Archive;
using Reftel.Archive.Store;

namespace Reftel.Cli.Exports;

/// <summary>A folder that is there whole or not at all: it is filled beside its place and moved there last.</summary>
internal sealed class ExportFolder : IDisposable
{
    // What a program would name a type of file by; more is somebody's whole sentence.
    private const int LongestExtension = 10;

    private readonly string _place;
    private readonly string _beside;
    private readonly List<string> _files = [];
    private bool _finished;

    public ExportFolder(string place)
    {
        _place = Path.GetFullPath(place);
        string above = Path.GetDirectoryName(_place) ?? throw new IOException($"{place} names no folder that can be made");
        if (!Directory.Exists(above))
        {
            throw new IOException($"there is no folder {above}; make it first");
        }

        _beside = Path.Combine(above, $".reftel-{Path.GetRandomFileName()}.tmp");
        Directory.CreateDirectory(_beside);
    }

    /// <summary>Why the place will not do, or null when it will.</summary>
    public static string? Refuse(string place) => string.IsNullOrWhiteSpace(place) ? "--output needs the name of a folder"
        : File.Exists(place) ? $"{place} is a file; name a folder that is not there yet"
        : Directory.Exists(place) && Directory.EnumerateFileSystemEntries(place).Any() ? $"{place} is not empty, and an export replaces nothing; name a folder that is not there yet"
        : null;

    /// <summary>Extension of the first name of a file, for people who look into the folder; empty where it has none or a strange one.</summary>
    public static string ExtensionOf(IReadOnlyList<string> names) =>
        names.Count > 0 && Path.GetExtension(names[0]) is { Length: > 1 and <= LongestExtension } extension && extension.AsSpan(1).IndexOfAnyExcept(Letters) < 0 ? extension.ToLowerInvariant() : "";

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    public Stream Create(string name)
    {
        string path = Path.Combine(_beside, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _files.Add(name);
        return new FileStream(path, FileMode.CreateNew, FileAccess.Write);
    }

    public void WriteText(string name, string text)
    {
        using Stream stream = Create(name);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>What is in the folder, with the hash of each file.</summary>
    public void WriteManifest(string query, int documents, int notes)
    {
        string manifest = JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", "reftel/export/1");
            json.WriteString("rules", RulesVersion.Current);
            json.WriteString("query", query);
            json.WriteNumber("documents", documents);
            json.WriteNumber("readerNotes", notes);
            json.WriteStartArray("files");
            foreach (string name in _files)
            {
                using FileStream file = File.OpenRead(Path.Combine(_beside, name));
                json.WriteStartObject();
                json.WriteString("name", name.Replace(Path.DirectorySeparatorChar, '/'));
                json.WriteNumber("bytes", file.Length);
                json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(file)));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
        WriteText("export.json", manifest);
    }

    /// <summary>Gives the folder its name.</summary>
    public void Finish()
    {
        if (Directory.Exists(_place))
        {
            Directory.Delete(_place);
        }

        Directory.Move(_beside, _place);
        _finished = true;
    }

    public void Dispose()
    {
        if (_finished)
        {
            return;
        }

        try
        {
            Directory.Delete(_beside, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to tell.
        }
    }
}
