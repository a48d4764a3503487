using System.IO.Compression;
using System.Text;

namespace Reftel.Testing.Office;

/// <summary>
/// The parts of an office file by name, to be written as a zip archive. Tests that need a broken or hostile file change
/// or take away parts. The same parts give the same bytes.
/// </summary>
public sealed class DocxPackage
{
    private static readonly DateTimeOffset Stamp = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Contents by the name inside the archive, such as <c>word/document.xml</c>.</summary>
    public SortedDictionary<string, byte[]> Parts { get; } = new(StringComparer.Ordinal);

    /// <summary>The part as text.</summary>
    public string this[string name]
    {
        get => Encoding.UTF8.GetString(Parts[name]);
        set => Parts[name] = Encoding.UTF8.GetBytes(value);
    }

    /// <summary>The archive.</summary>
    public byte[] ToArray()
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in Parts)
            {
                ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = Stamp;
                using Stream part = entry.Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }
}
