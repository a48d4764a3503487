namespace Reftel.Archive.Store;

/// <summary>One file of which the kept bytes cannot be unpacked any more, or are others than those that came.</summary>
internal static class DamagedFile
{
    // A file with very many documents is known by a few of them.
    private const int MostNamed = 3;

    /// <param name="key">Key of the file, for one without names.</param>
    /// <param name="names">Paths under which it came.</param>
    /// <param name="ids">Ids of its documents.</param>
    /// <param name="inner">What was met, or null.</param>
    public static ArchiveException Explain(long key, IReadOnlyList<string> names, IReadOnlyList<string> ids, Exception? inner = null)
    {
        string documents = ids.Count == 0 ? $"file {key}" : string.Join(", ", ids.Take(MostNamed)) + (ids.Count > MostNamed ? $" and {ids.Count - MostNamed} more" : "");
        string from = names.Count == 0 ? "" : $" ({string.Join(", ", names)})";
        string mend = ids.Count == 0 ? "restore a backup" : $"reftel remove {ids[0]}{(ids.Count > 1 ? " --whole-file" : "")} takes it out, and reftel add brings it back whole";
        return new ArchiveException(ArchiveProblem.DamagedFile, $"the kept bytes of {documents}{from} are damaged; {mend}", inner);
    }
}
