using System.Security.Cryptography;
using Reftel.Archive.Search.Index;
using Reftel.Archive.Store;

namespace Reftel.Archive.Ingest;

/// <summary>
/// Looks whether an archive is whole: the store itself, every file against its hash, every document against the index word by
/// word, references against their fields. It changes nothing.
/// </summary>
internal sealed class Verification(IArchiveStore store)
{
    private const int Batch = 1_000;

    private readonly List<string> _problems = [];
    private readonly HashSet<long> _documents = [];

    /// <summary>Files looked at.</summary>
    public long Files { get; private set; }

    /// <summary>Documents looked at.</summary>
    public long Documents => _documents.Count;

    /// <param name="each">Told after every file.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What is wrong, for a person; empty for a sound archive.</returns>
    public IReadOnlyList<string> Run(Action each, CancellationToken stop)
    {
        _problems.AddRange(store.CheckItself());
        try
        {
            CheckAll(each, stop);
        }
        catch (Exception e) when (Damage.Is(e) && (_problems.Count > 0 || e is not ArchiveException))
        {
            // What is known so far is told; the rest cannot be read.
            _problems.Add($"{(e is ArchiveException ? "" : "the index is damaged: ")}{Damage.InWords(e)}; the rest could not be looked at");
        }

        return _problems;
    }

    /// <summary>The same of files and tables alone: whether each file is what came, and no part of the index is lost.</summary>
    public IReadOnlyList<string> RunFiles(CancellationToken stop)
    {
        _problems.AddRange(store.CheckTables());
        SoundSegments();
        _problems.AddRange(store.CheckPages(stop));
        CheckFiles(() => { }, stop);
        return _problems;
    }

    private void CheckAll(Action each, CancellationToken stop)
    {
        // Everything is read as it stood at one moment.
        (IReadOnlyList<Segment> segments, bool all) = SoundSegments();
        _problems.AddRange(store.CheckPages(stop));
        CheckFiles(each, stop);
        HashSet<long> found = CheckIndex(segments, stop);
        if (all)
        {
            _problems.AddRange(_documents.Except(found).Select(key => $"document {key}: the index does not hold it; {SegmentVerification.Remedy}"));
        }
    }

    private (IReadOnlyList<Segment> Segments, bool All) SoundSegments()
    {
        IReadOnlyList<Segment> segments = store.SoundSegments(out int damaged);
        if (damaged > 0)
        {
            string parts = segments.Count + damaged == 1 ? "the index" : $"{damaged} of {segments.Count + damaged} parts of the index";
            _problems.Add($"{parts} cannot be read; {SegmentVerification.Remedy}");
        }

        return (segments, damaged == 0);
    }

    private void CheckFiles(Action each, CancellationToken stop)
    {
        for (long after = 0; store.Originals(after, Batch, notRules: null) is { Count: > 0 } keys; after = keys[^1])
        {
            foreach (long key in keys)
            {
                stop.ThrowIfCancellationRequested();
                CheckFile(key);
                each();
            }
        }
    }

    private void CheckFile(long key)
    {
        Files++;
        IReadOnlyList<KeptDocument> documents = store.DocumentsOf(key);
        _documents.UnionWith(documents.Select(document => document.Card.Key));
        try
        {
            KeptFile file = store.File(key);
            if (Convert.ToHexStringLower(SHA256.HashData(file.Bytes)) != file.Sha256)
            {
                _problems.Add(DamagedFile.Explain(key, file.Names, [.. documents.Select(document => document.Card.Id)]).Message);
            }

            if (file.Names.Count == 0)
            {
                _problems.Add($"{Name(documents, key)}: the names of its file are lost; reftel add with the same file gives it a name again");
            }

            if (documents.Count == 0 || documents.Select((document, i) => document.Part != i + 1 || document.Parts != documents.Count).Contains(true))
            {
                _problems.Add($"{Name(file)}: it has {documents.Count} of its documents; reftel reread --all reads it again");
            }
        }
        catch (ArchiveException e) when (e.Problem == ArchiveProblem.DamagedFile)
        {
            _problems.Add(e.Message);
        }
        catch (ArchiveException e)
        {
            _problems.Add($"{Name(documents, key)}: {e.Message}");
        }
    }

    private HashSet<long> CheckIndex(IReadOnlyList<Segment> segments, CancellationToken stop)
    {
        IReadOnlySet<long> removed = store.Removed();
        var found = new HashSet<long>();
        foreach (Segment segment in segments)
        {
            try
            {
                foreach (long key in segment.Documents.Keys)
                {
                    if (!removed.Contains(key) && (!found.Add(key) || !_documents.Contains(key)))
                    {
                        _problems.Add($"document {key}: the index holds it {(_documents.Contains(key) ? "twice" : "but the archive does not")}; {SegmentVerification.Remedy}");
                    }
                }

                _problems.AddRange(new SegmentVerification(store, segment, _documents).Run(stop));
            }
            catch (Exception e) when (Damage.Is(e))
            {
                _problems.Add(e is ArchiveException ? e.Message : $"the index is damaged: {Damage.InWords(e)}; {SegmentVerification.Remedy}");
            }
        }

        return found;
    }

    private static string Name(IReadOnlyList<KeptDocument> documents, long file) => documents.Count > 0 ? documents[0].Card.Id : $"file {file}";

    private static string Name(KeptFile file) => file.Names.Count > 0 ? file.Names[0] : $"file {file.Key}";
}
