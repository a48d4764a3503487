using System.IO.Compression;
using System.Xml;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>
/// The parts of a Word file by name. The one file of this library that names streams: a stream over bytes that were given
/// reads no disk and no network.
/// </summary>
/// <remarks>
/// The packaging of DocumentFormat.OpenXml is not used for bytes from outside: it refuses a whole file for one link whose
/// address is no URI, and such addresses are what reports are full of; and it follows all relationships, one call inside
/// the other, before anything can be limited.
/// </remarks>
#pragma warning disable RS0030 // Streams over memory are no I/O.
internal sealed class DocxArchive : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly XmlReaderSettings _settings;
    private long _left;

    public DocxArchive(ReadOnlyMemory<byte> bytes, DocxLimits limits)
    {
        _left = limits.MaxXmlBytes;
        _zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        if (_zip.Entries.Count > limits.MaxParts)
        {
            throw new DocxException($"holds more than {limits.MaxParts} parts, which no honest Word file does; save it anew in Word");
        }

        foreach (ZipArchiveEntry entry in _zip.Entries)
        {
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }

        _settings = new XmlReaderSettings
        {
            // No document type: nothing is fetched and no entity grows.
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        };
    }

    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>Reads a part if there is one.</summary>
    /// <param name="read">Gets a reader that stands on the root element.</param>
    public bool TryRead(string? name, Action<XmlReader> read)
    {
        if (name is null || !_entries.TryGetValue(name, out ZipArchiveEntry? entry))
        {
            return false;
        }

        using var counted = new CountedStream(entry.Open(), this);
        using var reader = XmlReader.Create(counted, _settings);
        reader.MoveToContent();
        read(reader);
        return true;
    }

    public void Dispose() => _zip.Dispose();

    // Counts what comes out, for the sizes that an archive declares may be lies.
    private sealed class CountedStream(Stream inner, DocxArchive archive) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            int read = inner.Read(buffer);
            archive._left -= read;
            return archive._left >= 0 ? read : throw new DocxException("unpacks to more than is read; save it anew in Word, or give its text");
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
