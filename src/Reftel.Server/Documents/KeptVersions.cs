using Reftel.Archive.Store;

namespace Reftel.Server.Documents;

/// <summary>Which of the documents with an id is meant.</summary>
internal static class KeptVersions
{
    private const int LeastHash = 8;

    /// <param name="store">The archive.</param>
    /// <param name="id">Canonical id.</param>
    /// <param name="version">A number from 1, the beginning of a hash, or null for the newest.</param>
    /// <exception cref="ArchiveException">There is none.</exception>
    public static KeptDocument Find(IArchiveStore store, string id, string? version)
    {
        IReadOnlyList<KeptDocument> all = store.Find(id);
        if (all.Count == 0)
        {
            throw new ArchiveException(ArchiveProblem.Document, $"The archive holds no document {id}.");
        }

        return Choose(all, version)
            ?? throw new ArchiveException(ArchiveProblem.Document, $"The archive holds {id}, but not the version {version}; it has {all.Count}.");
    }

    /// <returns>The version, or null when there is none such.</returns>
    public static KeptDocument? Choose(IReadOnlyList<KeptDocument> all, string? version)
    {
        if (version is null)
        {
            return all[^1];
        }

        return version.Length >= LeastHash
            ? all.FirstOrDefault(document => document.Card.Sha256.StartsWith(version, StringComparison.OrdinalIgnoreCase))
            : int.TryParse(version, out int number) && number >= 1 && number <= all.Count ? all[number - 1] : null;
    }
}
