using Reftel.Archive.Store.Findings;
using Reftel.Archive.Store.Sources;

namespace Reftel.Archive.Store;

/// <summary>The tables of documents, through one connection.</summary>
internal interface IDocumentRows
{
    List<KeptDocument> OfOriginal(long original);

    /// <summary>Documents of the file with a hash.</summary>
    List<KeptDocument> OfFile(string sha256);

    /// <summary>The documents that came last, the latest first.</summary>
    List<KeptDocument> Latest(int most);

    /// <exception cref="InvalidDataException">They are damaged.</exception>
    IReadOnlyList<TextPiece> Pieces(long key);

    /// <summary>What a document refers to, in its order.</summary>
    List<DocumentReference> ReferencesOf(long document);

    /// <summary>What a document cites, in its order.</summary>
    List<SourceUse> SourcesOf(long document);

    FindingCounts FindingsOf(long document);

    /// <summary>Takes the documents of a file out; segments hold them until they are made anew.</summary>
    void DeleteOf(long original);

    /// <summary>Tells older and newest versions of ids apart anew; to be called when their documents have changed.</summary>
    void MarkVersions(IEnumerable<string> ids);
}

/// <summary>The tables of files, inside a transaction that changes them.</summary>
internal interface IOriginalRows
{
    /// <summary>Leaves the trace of a removal.</summary>
    void Trace(long original, string id, string? title, string? reason);

    /// <summary>Takes a file out; its documents must have gone.</summary>
    void Delete(long original);
}

internal static class KeptPieces
{
    /// <summary>The pieces of a document; none where they are damaged or lost.</summary>
    public static IReadOnlyList<TextPiece> PiecesOrNone(this IDocumentRows documents, long key)
    {
        try
        {
            return documents.Pieces(key);
        }
        catch (Exception e) when (Damage.Is(e))
        {
            return [];
        }
    }
}
