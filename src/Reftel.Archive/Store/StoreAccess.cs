namespace Reftel.Archive.Store;

/// <summary>What is wanted of an archive.</summary>
internal enum StoreAccess
{
    Read,

    /// <summary>Write to an archive that is there.</summary>
    Write,

    /// <summary>Write, and make the archive where there is none.</summary>
    Create,
}
