using Reftel.Analysis.Ledger;
using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Reftel.Intake;
using Reftel.Reading;

namespace Reftel.Cli.Ledgers;

/// <summary>Files with what stood at the addresses that are given as evidence. The archive keeps them, since addresses die and pages change.</summary>
internal sealed class CapturedCopies(CommandHost host, IArchiveStore store)
{
    /// <summary>Why files and addresses do not go together, or null.</summary>
    public static string? Problem(IReadOnlyCollection<Evidence> evidence, IReadOnlyCollection<string> copies)
    {
        Evidence[] waiting = [.. evidence.Where(IsWaiting)];
        return waiting.Length == copies.Count ? null
            : copies.Count == 0 ? $"--evidence: {EvidenceWords.Problem(waiting[0])}; or name the file of the copy, --copy page.html, and it is kept"
            : $"--copy names {Files(copies.Count)}, but {waiting.Length} of the addresses wait for one; give one file for each address without sha256:, in their order";
    }

    /// <summary>Keeps the files and puts their hash, and where none was given the day of today, to the addresses.</summary>
    /// <param name="evidence">All of it; addresses without a copy get theirs.</param>
    /// <param name="copies">As many files as addresses wait for one.</param>
    /// <returns>Why a file cannot be kept, or null; then nothing was decided.</returns>
    public string? Keep(ref Evidence[] evidence, IReadOnlyList<string> copies)
    {
        var files = new List<IncomingFile>();
        var reader = new InputReader(InputLimits.DefaultMaxBytes, host.OpenInput);
        var reading = new FileReading(reader, new SourceReader(reader, new PdfText()).Make, ReadingOptions.Default, store.Holds);
        new Ingestion(store, reading).Run(copies.Select(InputOf), jobs: 1, files.Add, host.Stop);
        if (files.Find(file => file.Failure is not null) is { } unread)
        {
            return $"--copy {unread.Path}: {unread.Failure!.Message}; nothing was decided";
        }

        int next = 0;
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        evidence = [.. evidence.Select(one => IsWaiting(one) ? one with { Sha256 = files[next++].Sha256, CapturedOn = one.CapturedOn ?? today } : one)];
        return null;
    }

    private static bool IsWaiting(Evidence evidence) => evidence is { Kind: EvidenceKind.Address, Sha256: null };

    private static Input InputOf(string file) => new InputExpander { KeepZips = true }.Expand([file]).ToList() is [var one]
        ? one
        : new Input(file, null, new InputFailure(InputFailureKind.Folder, "is a folder or a pattern; name one file"));

    private static string Files(int count) => count == 1 ? "1 file" : $"{count} files";
}
