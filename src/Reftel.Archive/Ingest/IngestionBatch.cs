using System.Globalization;
using Reftel.Archive.Store;

namespace Reftel.Archive.Ingest;

/// <summary>
/// Collects files until they are worth a transaction. Only what is new counts, so that a run that begins anew after an interruption
/// cuts its batches where the first one did.
/// </summary>
/// <param name="mostDocuments">Documents of a full batch.</param>
internal sealed class IngestionBatch(int mostDocuments = IngestionBatch.MostDocuments)
{
    /// <summary>What a batch holds in memory, and what an interruption costs at most.</summary>
    public const int MostDocuments = 2_000;

    private const long MostWords = 3_000_000;
    private const long MostBytes = 48L << 20;

    // Names of files that are kept already, where nothing new waits with them.
    private const int MostKnown = 5_000;

    // Extracting the text of one takes a program as long as reading many telegrams does.
    private const int DocumentsOfSlowFile = 40;

    // New in this run, by the first half of the hash: whether the second of two equal files comes before or after the first is kept is chance.
    private readonly HashSet<UInt128> _seen = [];
    private List<IncomingFile> _files = [];
    private int _documents;
    private long _words;
    private long _bytes;

    public bool IsFull => _documents >= mostDocuments || _words >= MostWords || _bytes >= MostBytes || (_documents == 0 && _files.Count >= MostKnown);

    public void Add(IncomingFile file)
    {
        if (file.Compressed is null || !_seen.Add(UInt128.Parse(file.Sha256.AsSpan(0, 32), NumberStyles.HexNumber, provider: null)))
        {
            _files.Add(file with { Compressed = null, Documents = [] });
            return;
        }

        _files.Add(file);
        _documents += Math.Max(1, file.Documents.Count);
        _words += file.Documents.Sum(document => (long)document.Words.Words.Length);
        _bytes += file.Size;
        if (Path.GetExtension(file.Path).Equals(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            _documents += DocumentsOfSlowFile;
        }
    }

    public IReadOnlyList<IncomingFile> Take()
    {
        IReadOnlyList<IncomingFile> taken = _files;
        (_files, _documents, _words, _bytes) = ([], 0, 0, 0);
        return taken;
    }
}
