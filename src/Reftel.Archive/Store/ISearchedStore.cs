using Reftel.Archive.Search.Index;
using Reftel.Archive.Statements;

namespace Reftel.Archive.Store;

/// <summary>What searching needs of a store. Each engine gives the same for the same documents, so that both give the same hits.</summary>
internal interface ISearchedStore
{
    /// <summary>The segments as they stand now, oldest first, each opened once and held while it lasts.</summary>
    IReadOnlyList<Segment> Segments();

    /// <summary>Keys of documents that segments still hold but the archive does not.</summary>
    IReadOnlySet<long> Removed();

    /// <summary>Keys of documents of which a newer version is kept.</summary>
    IReadOnlySet<long> OlderVersions();

    /// <summary>Cards of documents, in the order asked for.</summary>
    IReadOnlyList<DocumentCard> Cards(IReadOnlyList<long> keys);

    /// <summary>The pieces of a document, in the order in which they were indexed.</summary>
    IReadOnlyList<TextPiece> Pieces(long key);

    /// <summary>Ids of the documents that a document cites, by its id; for <c>citedby:</c>.</summary>
    IReadOnlyList<string> CitedBy(string id);

    /// <summary>Keys of the documents in which a statement answers.</summary>
    IReadOnlySet<long> Stating(StatementTest test);

    /// <summary>
    /// How far the archive has grown, as the last call of <see cref="Segments"/> saw it. Each engine writes it in its own way; empty is
    /// before everything.
    /// </summary>
    string Mark();

    /// <summary>
    /// Keys of the documents whose files were added behind a mark, exactly: also when others add at the same time, and whatever was read
    /// again since. As the last call of <see cref="Segments"/> saw it.
    /// </summary>
    IReadOnlySet<long> AddedSince(string mark);
}
