using System.Collections.Frozen;
using Reftel.Archive.Search.Index;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Store;

namespace Reftel.Archive.Search.Fields;

/// <summary>Makes of a field and a value of a query what is asked of documents.</summary>
internal static class FieldTests
{
    private static readonly FrozenDictionary<string, DocumentField> Columns = new Dictionary<string, DocumentField>
    {
        ["from"] = DocumentField.From,
        ["to"] = DocumentField.To,
        ["post"] = DocumentField.Post,
        ["tag"] = DocumentField.Tag,
        ["marking"] = DocumentField.Marking,
        ["caption"] = DocumentField.Caption,
        ["signed"] = DocumentField.Signed,
        ["cites"] = DocumentField.Cites,
        ["source"] = DocumentField.Host,
        ["form"] = DocumentField.Form,
        ["lang"] = DocumentField.Language,
        ["author"] = DocumentField.Author,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FieldTest Of(FieldNode node, ISearchedStore store, IReadOnlyList<Segment> segments)
    {
        if (node.Field == QueryFields.Date)
        {
            return DayTest.On(node.Value);
        }

        if (node is { Value: "", IsPrefix: true })
        {
            return node.Field == QueryFields.CitedBy ? CitedByAny(store, segments) : new TitledTest();
        }

        if (node.Field is QueryFields.Id or QueryFields.Cites or QueryFields.CitedBy)
        {
            var ids = new IdWords(node.Value, node.IsPrefix);
            return node.Field == QueryFields.CitedBy ? CitedBy(ids, store, segments) : Of(node.Field, ids.AreIn);
        }

        return Of(node.Field, new ValueWords(node.Value, node.IsPrefix).AreIn);
    }

    public static FieldTest Of(RangeNode node) => node.Field == QueryFields.Date
        ? DayTest.Between(node.From, node.To, node.WithFrom, node.WithTo)
        : Of(node.Field, value => ValueOrder.IsBetween(ColumnValue.Split(value).Name, node.From, node.To, node.WithFrom, node.WithTo));

    private static FieldTest Of(string field, Func<string, bool> answers) =>
        Columns.TryGetValue(field, out DocumentField column) ? new ColumnTest(column, answers) : new IdTest(answers);

    private static IdTest CitedByAny(ISearchedStore store, IReadOnlyList<Segment> segments)
    {
        IReadOnlySet<long> removed = store.Removed();
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (Segment segment in segments)
        {
            string[] targets = segment.Columns.Values(DocumentField.Cites);
            for (int document = 0; document < segment.Documents.Count; document++)
            {
                if (!removed.Contains(segment.Documents.Keys[document]))
                {
                    foreach (int target in segment.Columns.Of(DocumentField.Cites, document))
                    {
                        cited.Add(targets[target]);
                    }
                }
            }
        }

        return new IdTest(cited.Contains);
    }

    // The citing document may be typed in any way in which its id is understood.
    private static IdTest CitedBy(IdWords citing, ISearchedStore store, IReadOnlyList<Segment> segments)
    {
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (string id in segments.SelectMany(segment => segment.Columns.Ids).Where(citing.AreIn).Distinct(StringComparer.Ordinal))
        {
            cited.UnionWith(store.CitedBy(id));
        }

        return new IdTest(cited.Contains);
    }
}
