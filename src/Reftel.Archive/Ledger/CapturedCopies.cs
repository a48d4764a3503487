using System.Collections.Immutable;
using Reftel.Analysis.Ledger;
using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Reftel.Intake;

namespace Reftel.Archive.Ledger;

/// <summary>Files with what stood at the addresses that are given as evidence. The archive keeps them, since addresses die and pages change.</summary>
/// <param name="store">The archive.</param>
/// <param name="reading">How files are read.</param>
internal sealed class CapturedCopies(IArchiveStore store, FileReading reading)
{
    /// <summary>Why files and addresses do not go together, or null.</summary>
    public static string? Problem(IReadOnlyCollection<Evidence> evidence, int copies)
    {
        int waiting = evidence.Count(IsWaiting);
        return waiting == copies ? null
            : copies == 0 ? EvidenceWords.Problem(evidence.First(IsWaiting))
            : $"{(copies == 1 ? "1 file is" : $"{copies} files are")} given, but {waiting} of the addresses wait for one; give one file for each address without sha256:, in their order";
    }

    /// <summary>Keeps the files and gives the addresses their hash, and where they have no day that of today.</summary>
    /// <param name="evidence">All of it.</param>
    /// <param name="copies">As many files as addresses wait for one, in their order.</param>
    /// <param name="today">The day.</param>
    /// <param name="stop">The person has gone.</param>
    /// <returns>The evidence, or why a file cannot be kept.</returns>
    /// <exception cref="ArchiveException">The archive cannot take it.</exception>
    public (ImmutableArray<Evidence> Evidence, string? Problem) Keep(IEnumerable<Evidence> evidence, IReadOnlyList<Input> copies, DateOnly today, CancellationToken stop)
    {
        var files = new List<IncomingFile>();
        if (copies.Count > 0)
        {
            new Ingestion(store, reading).Run(copies, jobs: 1, files.Add, stop);
        }

        if (files.Find(file => file.Failure is not null) is { } unread)
        {
            return ([], $"{unread.Path}: {unread.Failure!.Message}; nothing was decided");
        }

        int next = 0;
        return ([.. evidence.Select(one => IsWaiting(one) ? one with { Sha256 = files[next++].Sha256, CapturedOn = one.CapturedOn ?? today } : one)], null);
    }

    private static bool IsWaiting(Evidence evidence) => evidence is { Kind: EvidenceKind.Address, Sha256: null };
}
