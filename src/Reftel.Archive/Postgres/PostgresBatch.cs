using Reftel.Archive.Search.Index;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Segments;
using Reftel.Intake;

namespace Reftel.Archive.Postgres;

/// <summary>
/// Writes a batch of files and one segment of their documents, inside a transaction of its caller: table by table, some statements
/// each, however many files. What another process writes at the same time is known by its hash.
/// </summary>
internal sealed class PostgresBatch(PostgresOriginals originals, PostgresDocuments documents, SegmentTables segments, string rules)
{
    // Its key; 0 while it brings nothing new.
    private long _key;

    public AddedFiles Add(IReadOnlyList<IncomingFile> files)
    {
        Dictionary<string, long> kept = originals.Find([.. files.Where(file => file.Failure is null).Select(file => file.Sha256).Distinct()]);
        List<(long Key, IncomingFile File)> added = Insert(files, kept);
        var newKeys = added.ToDictionary(file => file.File.Sha256, file => file.Key);
        var outcomes = new Dictionary<string, (string Kind, string Message)?>(StringComparer.Ordinal);
        var names = new Dictionary<(long Original, string Path), bool>();
        int known = 0;
        int failed = 0;
        var first = new HashSet<string>(StringComparer.Ordinal);
        foreach (IncomingFile file in files)
        {
            bool isNew = file.Compressed is not null && newKeys.ContainsKey(file.Sha256) && first.Add(file.Sha256);
            bool isKnown = !isNew && file.Failure is null && (kept.ContainsKey(file.Sha256) || first.Contains(file.Sha256));
            outcomes[file.Path] = isNew || isKnown ? null : Outcome(file);
            failed += isNew || isKnown ? 0 : 1;
            known += isKnown ? 1 : 0;
            if (isNew || isKnown)
            {
                names.TryAdd((newKeys.GetValueOrDefault(file.Sha256, kept.GetValueOrDefault(file.Sha256)), file.Path), isKnown);
            }
        }

        HashSet<(long, string)> newNames = originals.InsertNames(names.Keys);
        originals.Note(outcomes);
        List<string> newVersions = NewVersions(added);
        int written = Write([.. added.Select(file => (file.Key, file.File.Sha256, file.File.Documents))]);
        if (added.Count > 0)
        {
            originals.Number(_key);

            // Last: from here on nobody else adds, and what others added before is seen.
            documents.MarkVersions(added.SelectMany(file => file.File.Documents).Select(document => document.Facts.Id));
        }

        return new AddedFiles(added.Count, written, known, names.Count(name => name.Value && newNames.Contains(name.Key)), failed, newVersions);
    }

    /// <summary>Writes new records of files, and their segment.</summary>
    /// <returns>How many documents.</returns>
    public int Write(IReadOnlyList<(long Original, string Sha256, IReadOnlyList<IncomingDocument> Documents)> files)
    {
        long[] keys = documents.TakeKeys("document_key", files.Sum(file => file.Documents.Count));
        if (keys.Length == 0)
        {
            return 0;
        }

        var segment = new SegmentBuilder(IncomingFile.WordsOf(files.SelectMany(file => file.Documents)));
        var rows = new List<NewDocument>(keys.Length);
        foreach ((long original, string sha256, IReadOnlyList<IncomingDocument> records) in files)
        {
            for (int i = 0; i < records.Count; i++)
            {
                long key = keys[rows.Count];
                rows.Add(new NewDocument(key, original, sha256, i + 1, records.Count, records[i]));
                segment.Add(records[i].Facts with { Key = key }, records[i].Words);
            }
        }

        documents.Insert(rows, rules);
        // Their keys are new: nobody can have removed them.
        segments.Forget(keys);
        segments.Insert(keys[0], segment.Build());
        return keys.Length;
    }

    // Adds what is new; where another process was quicker, its file is found in kept.
    private List<(long Key, IncomingFile File)> Insert(IReadOnlyList<IncomingFile> files, Dictionary<string, long> kept)
    {
        IncomingFile[] unknown = [.. files.Where(file => file.Compressed is not null && !kept.ContainsKey(file.Sha256)).DistinctBy(file => file.Sha256)];
        if (unknown.Length == 0)
        {
            return [];
        }

        (long Key, IncomingFile File)[] coming = [.. documents.TakeKeys("original_key", unknown.Length).Zip(unknown)];
        _key = documents.TakeKeys("batch_key", 1)[0];
        HashSet<long> inserted = originals.Insert(coming, _key);
        foreach ((string sha256, long key) in originals.Find([.. coming.Where(file => !inserted.Contains(file.Key)).Select(file => file.File.Sha256)]))
        {
            kept[sha256] = key;
        }

        return [.. coming.Where(file => inserted.Contains(file.Key))];
    }

    private List<string> NewVersions(List<(long Key, IncomingFile File)> files)
    {
        string[] ids = [.. files.SelectMany(file => file.File.Documents).Select(document => document.Facts.Id)];
        HashSet<string> held = [.. documents.HaveIds([.. ids.Distinct()])];
        var newer = new List<string>();
        foreach ((_, IncomingFile file) in files)
        {
            newer.AddRange(file.Documents.Select(document => document.Facts.Id).Where(held.Contains));
            held.UnionWith(file.Documents.Select(document => document.Facts.Id));
        }

        return newer;
    }

    private static (string Kind, string Message)? Outcome(IncomingFile file) => file.Failure switch
    {
        // It was kept when it was looked at, and has been removed since.
        null => ("Removed", "was removed from the archive while it was being added; add it again"),

        // What is not there cannot be tried again: a slip of the pen, or a file that has gone.
        { Kind: InputFailureKind.Missing } => null,
        { } failure => (failure.Kind.ToString(), failure.Message),
    };
}
