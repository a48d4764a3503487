using Reftel.Analysis.Ledger.Exchange;
using Reftel.Archive;
using Reftel.Archive.Export;
using Reftel.Archive.Ingest;
using Reftel.Archive.Ledger;
using Reftel.Archive.Search;
using Reftel.Archive.Statements;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Readers;
using Reftel.Archive.Wording;
using Reftel.Cli.Searches;
using Reftel.Cli.Terminal;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Json;
using Reftel.Reading.Statements;

namespace Reftel.Cli.Exports;

/// <summary>One export: everything is written into a folder beside the one asked for, which gets its name when all of it is there.</summary>
internal sealed class ExportRun(CommandHost host, IArchiveStore store, string place)
{
    private readonly KeptReading _reading = new();
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<(string Sha256, int Part)> _documents = [];
    private int _unread;

    /// <summary>What to export; empty for all.</summary>
    public required string Query { get; init; }

    public bool WithOriginals { get; init; }

    public bool AllVersions { get; init; }

    public int Run()
    {
        if (ExportFolder.Refuse(place) is { } refused)
        {
            host.Errors.WriteLine(Escaped.Line($"reftel export: {refused}"));
            return ExitCode.Usage;
        }

        string query = Query.Length == 0 ? "*" : Query;
        SearchResult found = new ArchiveSearch(store).Search(
            query, new SearchOptions { Limit = int.MaxValue, Order = SearchOrder.Oldest, Facets = false, WithWords = false, AllVersions = AllVersions });
        SearchRun.Remark(host, "", query, found, "export");
        if (found.Error is not null)
        {
            return ExitCode.Usage;
        }

        try
        {
            using var folder = new ExportFolder(place);
            WriteDocuments(folder, found);
            int notes = WriteNotes(folder);
            WriteLedger(folder);
            folder.WriteManifest(found.Query, _documents.Count, notes);
            folder.Finish();
            host.Write($"{Counted.Of(_documents.Count, "document")} and {Counted.Of(notes, "reader's note").Replace("reader's notes", "readers' notes", StringComparison.Ordinal)} exported to {Escaped.Line(place)}\n");
            return _unread > 0 ? ExitCode.Failure : ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            host.Errors.WriteLine(Escaped.Line($"reftel export: nothing was exported: {e.Message}"));
            return ExitCode.Failure;
        }
    }

    private void WriteDocuments(ExportFolder folder, SearchResult found)
    {
        using Stream lines = folder.Create("documents.jsonl");
        using Stream statements = folder.Create("statements.jsonl");
        foreach ((string id, string sha256) in found.Hits.Select(hit => (hit.Document, hit.Sha256)).Distinct())
        {
            host.Stop.ThrowIfCancellationRequested();
            foreach (KeptDocument kept in store.Find(id).Where(kept => kept.Card.Sha256 == sha256))
            {
                if (_documents.Add((sha256, kept.Part)))
                {
                    Write(folder, lines, statements, kept);
                }
            }
        }
    }

    private void Write(ExportFolder folder, Stream lines, Stream statements, KeptDocument kept)
    {
        try
        {
            KeptFile file = store.File(kept.Original);
            string name = file.Names.Count > 0 ? file.Names[0] : file.Sha256;
            Document document = StatementReader.AddTo(_reading.Read(kept, file, host.Stop), store.Reading().With(file.Given.ToOptions()));
            lines.Write(System.Text.Encoding.UTF8.GetBytes(DocumentJson.ToJson(document, name).TrimEnd('\n') + "\n"));
            foreach (StatementRow row in StatementRows.Of(document, name))
            {
                StatementRow known = row with { Document = kept.Card.Id, Id = $"{kept.Card.Id}/s{row.Number}" };
                statements.Write(System.Text.Encoding.UTF8.GetBytes(JsonText.Of(json => StatementRowJson.Write(json, known))));
            }

            if (WithOriginals && _files.Add(file.Sha256))
            {
                using Stream original = folder.Create(Path.Combine("originals", file.Sha256 + ExportFolder.ExtensionOf(file.Names)));
                original.Write(file.Bytes);
            }
        }
        catch (ArchiveException e) when (e.Problem == ArchiveProblem.DamagedFile)
        {
            // The others are not to be lost for it.
            _unread++;
            _documents.Remove((kept.Card.Sha256, kept.Part));
            host.Errors.WriteLine(Escaped.Line($"reftel export: {e.Message}"));
        }
    }

    private int WriteNotes(ExportFolder folder)
    {
        var all = ReaderNotes.Of(store, null);
        ReaderNotes notes = all.Of(card => store.DocumentsOfFile(card.Sha256).Any(kept => kept.Card.Key == card.Key && _documents.Contains((card.Sha256, kept.Part))), isWhole: Query.Length == 0);
        folder.WriteText("notes.json", JsonText.Of(notes.Write));
        using Stream lines = folder.Create("annotations.jsonl");
        foreach (PlacedRemark remark in notes.Remarks)
        {
            KeptDocument kept = store.DocumentsOfFile(remark.Card.Sha256).First(kept => kept.Card.Key == remark.Card.Key);
            Document document = _reading.Read(kept, store.File(kept.Original), host.Stop);
            lines.Write(System.Text.Encoding.UTF8.GetBytes(WebAnnotations.Line(remark, document.Source)));
        }

        int collected = 0;
        foreach (Collected one in store.Collected().Where(one => _documents.Contains((one.Document.Sha256, one.Document.Part))))
        {
            if (PlacedRemark.CardOf(store, one.Document) is { } card)
            {
                collected++;
                lines.Write(System.Text.Encoding.UTF8.GetBytes(WebAnnotations.Line(one, card)));
            }
        }

        return notes.Remarks.Count + collected;
    }

    // What was decided on them is told nowhere else; reftel ledger import reads it.
    private void WriteLedger(ExportFolder folder)
    {
        LedgerFile all = new ArchiveLedger(store).ToFile();
        HashSet<string> files = [.. _documents.Select(document => document.Sha256)];
        var ledger = new LedgerFile(
            [.. all.Entries.Where(entry => files.Contains(entry.Place.Sha256))], [.. all.Resolutions.Where(resolution => Query.Length == 0 || files.Contains(resolution.Place.Sha256))]);
        folder.WriteText("ledger.json", JsonText.Of(ledger.Write));
    }
}
