namespace Reftel.Archive.Store;

/// <summary>Files that wait in an archive for workers to read them.</summary>
/// <exception cref="ArchiveException">Thrown by every member when the store cannot do it.</exception>
internal interface IWorkQueue
{
    /// <summary>How many files wait, those in work included.</summary>
    long Waiting { get; }

    /// <summary>Adds files; what waits already under the same name is passed over.</summary>
    /// <returns>How many are new.</returns>
    int Enqueue(IReadOnlyList<QueuedFile> files);

    /// <summary>
    /// Takes files that nobody else has taken, lets them be read, and keeps what was read of them, in one transaction: where it ends early, by
    /// whatever cause, the files wait again.
    /// </summary>
    /// <param name="most">Files to take at most.</param>
    /// <param name="read">Reads them.</param>
    /// <returns>What they brought; null when none is free.</returns>
    AddedFiles? Work(int most, Func<IReadOnlyList<QueuedFile>, IReadOnlyList<IncomingFile>> read);
}

/// <summary>A file that waits.</summary>
/// <param name="Path">The full path it came under, or <c>-</c>.</param>
/// <param name="Sha256">Of its bytes.</param>
/// <param name="Size">Of its bytes.</param>
/// <param name="Compressed">Its bytes (see <see cref="Packed"/>).</param>
/// <param name="Given">What the person said of it.</param>
internal sealed record QueuedFile(string Path, string Sha256, long Size, byte[] Compressed, GivenReading Given);
