using Reftel.Archive.Ingest;
using Reftel.Archive.Ledger;
using Reftel.Archive.Store;
using Reftel.Intake;
using Reftel.Reading;
using Reftel.Server.Hosting;

namespace Reftel.Server.Adding;

/// <summary>Brings files that a browser sends into the archive, as <c>reftel add</c> does: they are there to be found first, and what is said in them is read behind that.</summary>
internal sealed class Uploads(ReadingRoomOptions options, ArchivePool archives, WaitingStatements statements)
{
    private const int LongestName = 255;

    /// <summary>Adds one file, or all files of a zip archive.</summary>
    /// <param name="name">Name that the browser gives; it names the file in the archive and nothing on the disk.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="stop">The reader has gone.</param>
    public async Task<UploadResult> Add(string name, byte[] bytes, CancellationToken stop)
    {
        UploadResult result = await archives.Write(store => Add(store, name, bytes, stop));
        if (result is { Known: false, Documents.Count: > 0 })
        {
            statements.Begin();
        }

        return result;
    }

    private UploadResult Add(IArchiveStore store, string name, byte[] bytes, CancellationToken stop)
    {
        string plain = PlainName(name);
        var results = new List<IncomingFile>();
        new Ingestion(store, ReadingInto(store)).Run(Unpack(plain, bytes), Environment.ProcessorCount, results.Add, stop);
        return UploadResult.Of(plain, results, store);
    }

    /// <summary>Keeps what stood at addresses.</summary>
    public CapturedCopies CopiesIn(IArchiveStore store) => new(store, ReadingInto(store));

    /// <summary>A file that was sent, under a name that leads nowhere.</summary>
    public static Input InputOf(string name, byte[] bytes) => new(PlainName(name), null) { Held = bytes };

    private FileReading ReadingInto(IArchiveStore store)
    {
        var reader = new InputReader(options.MaxUploadBytes, () => Stream.Null);
        return new FileReading(reader, new SourceReader(reader, new PdfText()).Make, ReadingOptions.Default with { Houses = options.Houses }, store.Holds);
    }

    // A path in a name leads nowhere: only what stands behind the last step counts.
    private static string PlainName(string name)
    {
        string last = name[(name.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        string plain = new([.. last.Where(sign => !char.IsControl(sign))]);
        return plain.Trim('.', ' ').Length == 0 ? "upload" : plain.Length > LongestName ? plain[..LongestName] : plain;
    }

    private IEnumerable<Input> Unpack(string name, byte[] bytes)
    {
        if (!name.EndsWith(ZipInputs.Extension, StringComparison.OrdinalIgnoreCase))
        {
            yield return new Input(name, null) { Held = bytes };
            yield break;
        }

        // Zip archives are read from a file, by their directory at the end.
        string folder = Directory.CreateTempSubdirectory("reftel-upload-").FullName;
        try
        {
            string path = Path.Combine(folder, "upload.zip");
            File.WriteAllBytes(path, bytes);
            foreach (Input inside in new ZipInputs(options.MaxUploadBytes).Expand(new Input(name, path)))
            {
                yield return new Input(inside.Entry is null ? name : $"{name}/{inside.Entry}", null, inside.Failure) { Held = inside.Held };
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
