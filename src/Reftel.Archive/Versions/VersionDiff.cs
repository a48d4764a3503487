using Reftel.Archive.Store;

namespace Reftel.Archive.Versions;

/// <summary>What changed between two versions of a document: paragraph by paragraph, for how lines are broken is no difference.</summary>
internal static class VersionDiff
{
    public static IEnumerable<DiffLine> Between(IArchiveStore store, KeptDocument old, KeptDocument now) =>
        ChangedWords.In(LineDiff.Of(Lines(store, old), Lines(store, now)));

    private static List<string> Lines(IArchiveStore store, KeptDocument document) =>
        [.. store.Pieces(document.Card.Key).SelectMany(piece => piece.Text.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0)];
}
