namespace Reftel.Archive.Store;

/// <summary>The archive cannot do what was asked. The message says what is wrong and what to do, for a person to read.</summary>
internal sealed class ArchiveException(ArchiveProblem problem, string message, Exception? inner = null) : Exception(message, inner)
{
    public ArchiveProblem Problem { get; } = problem;
}

/// <summary>What is wrong with an archive, for programs.</summary>
internal enum ArchiveProblem
{
    /// <summary>There is none at that place.</summary>
    Missing,

    /// <summary>What lies there is no archive.</summary>
    NoArchive,

    /// <summary>A later version of the program made it.</summary>
    Newer,

    /// <summary>Another process holds it for too long.</summary>
    Locked,

    ReadOnly,
    DiskFull,
    Damaged,

    /// <summary>A table is not there any more, so that nothing else can be looked at either.</summary>
    Lost,

    /// <summary>The kept bytes of one file are damaged; the rest is not.</summary>
    DamagedFile,

    /// <summary>No such document, or several where one is needed.</summary>
    Document,

    /// <summary>The server cannot be reached, or the connection to it was lost.</summary>
    Unreachable,

    /// <summary>The server does not let this person do it.</summary>
    Rights,

    /// <summary>The system failed.</summary>
    Broken,

    /// <summary>This version cannot do it.</summary>
    Unsupported,

    /// <summary>What was to be kept breaks a rule of what is kept.</summary>
    Refused,
}
