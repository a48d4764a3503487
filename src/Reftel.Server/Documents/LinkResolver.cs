using Reftel.Archive.Export;
using Reftel.Archive.Store;
using Reftel.Reading.Text;

namespace Reftel.Server.Documents;

/// <summary>Follows links to stretches of words. One whose words stand elsewhere now is told as such, and never followed there by itself.</summary>
internal sealed class LinkResolver(IArchiveStore store, DocumentShelf shelf, CancellationToken stop)
{
    /// <returns>The version that the link is of, or null when none is kept; and whether its words stand there.</returns>
    public (KeptDocument? Document, SpanPointer Pointer) Resolve(string id, SpanLink link)
    {
        IReadOnlyList<KeptDocument> versions = store.Find(id);
        if (!link.IsWhole)
        {
            return (null, new SpanPointer(false, "The link to words is not whole; this is the newest version of the document.", null));
        }

        if (KeptVersions.Choose(versions.Count > 0 ? versions : throw new ArchiveException(ArchiveProblem.Document, $"The archive holds no document {id}."), link.Sha256) is { } kept)
        {
            SourceText source = shelf.Open(store, kept, stop).Document.Source;
            return link.End <= source.CodePointCount && Quote(source, link.Start, link.End) == link.Quote
                ? (kept, new SpanPointer(true, "", null))
                : (kept, new SpanPointer(false, "The link does not fit: other words stand at its place.", Elsewhere(id, versions[^1], link)));
        }

        return (null, new SpanPointer(false, "The link is of a version of this document that the archive does not hold.", Elsewhere(id, versions[^1], link)));
    }

    public static string Quote(SourceText source, int start, int end) =>
        source.Slice(TextSpan.Between(source.FromCodePoint(start), source.FromCodePoint(end))).ToString();

    // Only where there is no choice.
    private string? Elsewhere(string id, KeptDocument newest, SpanLink link)
    {
        SourceText source = shelf.Open(store, newest, stop).Document.Source;
        int first = source.Text.IndexOf(link.Quote, StringComparison.Ordinal);
        if (first < 0 || source.Text.IndexOf(link.Quote, first + 1, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        return new SpanLink(newest.Card.Sha256, source.ToCodePoint(first), source.ToCodePoint(first + link.Quote.Length), link.Quote).Address(id);
    }
}
