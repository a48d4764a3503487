using Reftel.Analysis.Ledger;
using Reftel.Archive.Search.Index;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Segments;

namespace Reftel.Archive.Ledger;

/// <summary>What the ledger needs of the documents of an archive, from the index, which has it at hand: by their key.</summary>
internal static class LedgerDocuments
{
    /// <param name="store">The archive.</param>
    /// <param name="maySee">Whether the reader may see a document; null where he may see all.</param>
    public static Dictionary<long, EntryDocument> Of(ISearchedStore store, Predicate<EntryDocument>? maySee)
    {
        var documents = new Dictionary<long, EntryDocument>();
        foreach (Segment segment in store.Segments())
        {
            for (int i = 0; i < segment.Documents.Count; i++)
            {
                long key = segment.Documents.Keys[i];
                EntryDocument document = Of(segment.Columns, i);
                if (maySee is null || maySee(document))
                {
                    documents[key] = document;
                }
            }
        }

        return documents;
    }

    // The hash is that of the statement's row.
    private static EntryDocument Of(ColumnTable columns, int document) => new(
        columns.Ids[document], "", KeptDay.ToDate(columns.Days[document]), Values(columns, document, DocumentField.Post).FirstOrDefault(),
        [.. Values(columns, document, DocumentField.Author)], Values(columns, document, DocumentField.Marking).FirstOrDefault());

    private static IEnumerable<string> Values(ColumnTable columns, int document, DocumentField field)
    {
        string[] values = columns.Values(field);
        return columns.Of(field, document).ToArray().Select(value => ColumnValue.Split(values[value]).Name).Distinct(StringComparer.Ordinal);
    }
}
