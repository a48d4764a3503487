using System.IO.Compression;
using System.Text;

namespace Reftel.Analysis.Drafting.Writing;

/// <summary>
/// The parts of an office file as a zip archive. The one file of this library that names streams: a stream over memory writes no disk. The parts are
/// stored as they are, all of one day, so that the same parts give the same bytes wherever it runs.
/// </summary>
#pragma warning disable RS0030 // Streams over memory are no I/O.
internal sealed class OfficePackage
{
    // The first day that the format knows.
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, string Xml)> _parts = [];

    public void Add(string name, string xml) => _parts.Add((name, xml));

    public byte[] ToArray()
    {
        using var stream = new System.IO.MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string xml) in _parts)
            {
                ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = Stamp;
                using System.IO.Stream part = entry.Open();
                part.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return stream.ToArray();
    }
}
