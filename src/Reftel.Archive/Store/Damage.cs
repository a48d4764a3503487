namespace Reftel.Archive.Store;

/// <summary>What bytes that somebody or something changed make reading do.</summary>
internal static class Damage
{
    /// <summary>Whether it comes of damaged bytes: they may make any table of the index say anything.</summary>
    public static bool Is(Exception e) => e is InvalidDataException or IndexOutOfRangeException or ArgumentException or OverflowException or KeyNotFoundException
        or ArchiveException { Problem: ArchiveProblem.Damaged };

    /// <summary>What it says, for a person: what the runtime says of damaged bytes says nothing to anybody.</summary>
    public static string InWords(Exception e) => e is ArchiveException ? e.Message : "its bytes are not what was written";

    /// <summary>Tells of records or of the index, which can be made anew as long as the files are whole.</summary>
    public static ArchiveException OfIndex(string archive, Exception? inner = null) => new(
        ArchiveProblem.Damaged, $"the index of the archive {archive} is damaged; reftel reread --all makes it anew", inner);
}
