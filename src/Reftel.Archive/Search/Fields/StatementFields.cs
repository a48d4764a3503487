using System.Collections.Immutable;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Statements;

namespace Reftel.Archive.Search.Fields;

/// <summary>
/// Parts of a query that speak of statements: <c>speaker: kind: about: estimate: due:</c>. Those that stand together in one AND or one pair of parentheses
/// speak of the same statement.
/// </summary>
internal static class StatementFields
{
    /// <summary>What a part of a query asks of a statement; null when it asks for anything else too.</summary>
    public static StatementTest? TestOf(QueryNode node) => node switch
    {
        FieldNode field when QueryFields.IsOfStatements(field.Field) => Of(field),
        RangeNode { Field: QueryFields.Due } range => DueTest.Between(range.From, range.To, range.WithFrom, range.WithTo),
        OrNode or => All(or.Any) is { } any ? new AnyTest(any) : null,
        AndNode { Optional.IsEmpty: true } and => All(and.All) is { } all ? new AllTest(all) : null,
        _ => null,
    };

    /// <summary>What the whole query asks of statements: the parts of its outermost AND that do.</summary>
    public static StatementTest? TestOfWhole(QueryNode query)
    {
        if (TestOf(query) is { } whole)
        {
            return whole;
        }

        ImmutableArray<StatementTest> parts = query is AndNode and ? [.. and.All.Select(TestOf).OfType<StatementTest>()] : [];
        return parts.IsEmpty ? null : new AllTest(parts);
    }

    private static ImmutableArray<StatementTest>? All(ImmutableArray<QueryNode> nodes)
    {
        ImmutableArray<StatementTest> tests = [.. nodes.Select(TestOf).OfType<StatementTest>()];
        return tests.Length == nodes.Length ? tests : null;
    }

    private static StatementTest Of(FieldNode node)
    {
        StatementColumn? column = node.Field switch
        {
            QueryFields.Kind => StatementColumn.Kind,
            QueryFields.Speaker => StatementColumn.Speaker,
            QueryFields.About => StatementColumn.About,
            QueryFields.Estimate => StatementColumn.Estimate,
            _ => null,
        };
        return column is null ? DueTest.Between(node.Value, node.Value, withFrom: true, withTo: true)
            : node is { Value: "", IsPrefix: true } ? new PresentTest(column)
            : column == StatementColumn.Kind ? OfKind(node)
            : new WordsTest(column, node.Value, node.IsPrefix, whole: column == StatementColumn.Estimate);
    }

    private static AnyTest OfKind(FieldNode node)
    {
        string asked = string.Join(' ', FoldedWords.Split(node.Value));
        return new AnyTest([.. ClosedFields.ValuesOf(QueryFields.Kind)
            .Where(kind => node.IsPrefix ? kind.StartsWith(asked, StringComparison.Ordinal) : kind == asked)
            .Select(kind => new ValueTest(StatementColumn.Kind, kind))]);
    }
}
