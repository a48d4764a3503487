using System.Collections.Immutable;
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
            var columns = new NamedColumns(segment.Columns);
            for (int i = 0; i < segment.Documents.Count; i++)
            {
                long key = segment.Documents.Keys[i];
                EntryDocument document = columns.Of(i);
                if (maySee is null || maySee(document))
                {
                    documents[key] = document;
                }
            }
        }

        return documents;
    }

    // Many documents share few values: each is taken apart once.
    private sealed class NamedColumns(ColumnTable columns)
    {
        private readonly string[] _posts = Names(columns, DocumentField.Post);
        private readonly string[] _authors = Names(columns, DocumentField.Author);
        private readonly string[] _markings = Names(columns, DocumentField.Marking);

        // The hash is that of the statement's file.
        public EntryDocument Of(int document) => new(
            columns.Ids[document], "", KeptDay.ToDate(columns.Days[document]), First(_posts, columns.Of(DocumentField.Post, document)),
            All(_authors, columns.Of(DocumentField.Author, document)), First(_markings, columns.Of(DocumentField.Marking, document)));

        private static string[] Names(ColumnTable columns, DocumentField field) => Array.ConvertAll(columns.Values(field), value => ColumnValue.Split(value).Name);

        private static string? First(string[] names, ReadOnlySpan<int> values) => values.IsEmpty ? null : names[values[0]];

        private static ImmutableArray<string> All(string[] names, ReadOnlySpan<int> values) => values switch
        {
            [] => [],
            [var only] => [names[only]],
            _ => [.. values.ToArray().Select(value => names[value]).Distinct(StringComparer.Ordinal)],
        };
    }
}
