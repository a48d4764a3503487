using Reftel.Archive.Store.Readers;

namespace Reftel.Archive.Store;

/// <content>What readers leave.</content>
internal abstract partial class EngineStore
{
    /// <summary>The tables of readers through the connection that reads.</summary>
    protected abstract ReaderNoteTables ReadNotes { get; }

    /// <summary>The same through the one that writes.</summary>
    protected abstract ReaderNoteTables WrittenNotes { get; }

    public Remark AddRemark(DocumentPlace document, RemarkStretch stretch, string comment) => Change(() => WrittenNotes.Add(document, stretch, comment));

    public Remark? ChangeRemark(long key, string comment) => Change(() => WrittenNotes.Change(key, comment));

    public bool RemoveRemark(long key) => Change(() => WrittenNotes.Remove(key));

    public IReadOnlyList<Remark> RemarksOf(DocumentPlace document) => Read(() => ReadNotes.RemarksOf(document));

    public IReadOnlyList<Remark> Remarks() => Read(() => ReadNotes.Remarks());

    public void Collect(CollectionKind kind, string name, DocumentPlace document) => Change(() =>
    {
        WrittenNotes.Collect(kind, name, document);
        return true;
    });

    public bool TakeOut(CollectionKind kind, string name, DocumentPlace document) => Change(() => WrittenNotes.TakeOut(kind, name, document));

    public IReadOnlyList<Collected> CollectedOf(DocumentPlace document) => Read(() => ReadNotes.CollectedOf(document));

    public IReadOnlyList<Collected> Collected() => Read(() => ReadNotes.Collected());
}
