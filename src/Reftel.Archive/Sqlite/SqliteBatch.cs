using Reftel.Archive.Search.Index;
using Reftel.Archive.Store;
using Reftel.Intake;

namespace Reftel.Archive.Sqlite;

/// <summary>Writes a batch of files and one segment of their documents, inside a transaction of its caller.</summary>
internal sealed class SqliteBatch(OriginalRows originals, DocumentRows documents, SegmentRows segments, string rules)
{
    private SegmentBuilder _segment = new();
    private readonly List<string> _newVersions = [];
    private long _first;
    private long _last;
    private int _files;
    private int _known;
    private int _newNames;
    private int _failed;

    public AddedFiles Add(IReadOnlyList<IncomingFile> files)
    {
        _segment = new SegmentBuilder(IncomingFile.WordsOf(files.SelectMany(file => file.Documents)));
        foreach (IncomingFile file in files)
        {
            Add(file);
        }

        Finish();
        return new AddedFiles(_files, _segment.Documents, _known, _newNames, _failed, _newVersions);
    }

    /// <summary>New records of a file that is kept.</summary>
    public void Replace(long original, IReadOnlyList<IncomingDocument> records)
    {
        if (!originals.Has(original))
        {
            // What was removed since it was read stays removed.
            return;
        }

        string[] ids = [.. documents.OfOriginal(original).Select(document => document.Card.Id)];
        documents.DeleteOf(original);
        Insert(original, records);
        documents.MarkVersions(ids);
    }

    public void Finish()
    {
        if (_segment.Documents > 0)
        {
            // Their keys are new: nobody can have removed them.
            segments.Forget(_first, _last + 1);
            segments.Insert(_first, _segment.Build());
        }
    }

    private void Add(IncomingFile file)
    {
        if (file.Failure is { } failure)
        {
            // What is not there cannot be tried again: a slip of the pen, or a file that has gone.
            if (failure.Kind == InputFailureKind.Missing)
            {
                originals.Succeed(file.Path);
            }
            else
            {
                originals.Fail(file.Path, failure.Kind.ToString(), failure.Message);
            }

            _failed++;
            return;
        }

        originals.Succeed(file.Path);
        if (originals.Find(file.Sha256) is { } kept)
        {
            _known++;
            _newNames += originals.InsertName(kept, file.Path) ? 1 : 0;
        }
        else if (file.Compressed is null)
        {
            // It was kept when it was looked at, and has been removed since.
            originals.Fail(file.Path, "Removed", "was removed from the archive while it was being added; add it again");
            _failed++;
        }
        else
        {
            long original = originals.Insert(file);
            originals.InsertName(original, file.Path);
            _newVersions.AddRange(file.Documents.Select(document => document.Facts.Id).Where(documents.HasId));
            Insert(original, file.Documents);
            _files++;
        }
    }

    private void Insert(long original, IReadOnlyList<IncomingDocument> records)
    {
        for (int i = 0; i < records.Count; i++)
        {
            string id = records[i].Facts.Id;
            bool hasVersions = documents.HasId(id);
            long key = documents.Insert(original, i + 1, records.Count, records[i], rules);
            if (hasVersions)
            {
                documents.MarkVersions(id);
            }

            _first = _segment.Documents == 0 ? key : _first;
            _last = key;
            _segment.Add(records[i].Facts with { Key = key }, records[i].Words);
        }
    }
}
