using Reftel.Archive.Export;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Readers;

namespace Reftel.Server.Readers;

/// <summary>What readers left on the other versions of a document: it hangs on their files, and whoever reads this one is to know of it.</summary>
/// <param name="Remarks">Remarks, each with its version.</param>
/// <param name="Collected">Tags and folders with the version that they hold.</param>
public sealed record OtherVersions(IReadOnlyList<PlacedRemark> Remarks, IReadOnlyList<(Collected Collected, int Version)> Collected)
{
    private static readonly OtherVersions None = new([], []);

    /// <param name="store">The archive.</param>
    /// <param name="shown">The version that is read.</param>
    internal static OtherVersions Of(IArchiveStore store, KeptDocument shown)
    {
        if (shown.Card.Versions == 1)
        {
            return None;
        }

        (DocumentCard Card, DocumentPlace Place)[] others =
        [
            .. store.Find(shown.Card.Id).Where(other => other.Card.Version != shown.Card.Version).Select(other => (other.Card, new DocumentPlace(other.Card.Sha256, other.Part))),
        ];
        return new OtherVersions(
            [.. others.SelectMany(other => store.RemarksOf(other.Place).Select(remark => new PlacedRemark(remark, other.Card)))],
            [.. others.SelectMany(other => store.CollectedOf(other.Place).Select(collected => (collected, other.Card.Version)))]);
    }
}
