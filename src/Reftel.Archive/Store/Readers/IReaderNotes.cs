namespace Reftel.Archive.Store.Readers;

/// <summary>What readers leave in an archive: remarks on words, tags and folders of documents. Reading again never touches it.</summary>
internal interface IReaderNotes
{
    /// <summary>Keeps a remark; when this comes back it is there, whatever happens then.</summary>
    /// <param name="document">Where it is.</param>
    /// <param name="stretch">The words.</param>
    /// <param name="comment">What the reader says; empty for a highlight alone.</param>
    Remark AddRemark(DocumentPlace document, RemarkStretch stretch, string comment);

    /// <returns>The changed remark, or null when there is none such.</returns>
    Remark? ChangeRemark(long key, string comment);

    /// <returns>Whether there was one.</returns>
    bool RemoveRemark(long key);

    /// <summary>Remarks of a document, by their place.</summary>
    IReadOnlyList<Remark> RemarksOf(DocumentPlace document);

    /// <summary>All remarks, the latest first.</summary>
    IReadOnlyList<Remark> Remarks();

    /// <summary>Puts a document under a name; it may be there already.</summary>
    void Collect(CollectionKind kind, string name, DocumentPlace document);

    /// <returns>Whether it was there.</returns>
    bool TakeOut(CollectionKind kind, string name, DocumentPlace document);

    /// <summary>Tags and folders that a document is in, by kind and name.</summary>
    IReadOnlyList<Collected> CollectedOf(DocumentPlace document);

    /// <summary>All, by kind and name, then by the day on which they were put there.</summary>
    IReadOnlyList<Collected> Collected();
}
