using Reftel.Archive.Search.Queries;

namespace Reftel.Archive.Search.Execution;

/// <summary>Parts of a query that choose pieces rather than documents: what stands beside them is looked for in those pieces.</summary>
internal static class PieceFields
{
    /// <summary>The pieces that a part of a query chooses; null when it asks for anything else too.</summary>
    public static PieceFilter? FilterOf(QueryNode node) => node switch
    {
        FieldNode { Field: QueryFields.Voice } voice => PieceFilter.OfVoice(voice.Value, voice.IsPrefix),
        NotNode not => FilterOf(not.Inner)?.Not(),
        OrNode or => Join(or.Any, (left, right) => left.Or(right)),
        AndNode { Optional.IsEmpty: true } and => Join(and.All, (left, right) => left.And(right)),
        _ => null,
    };

    private static PieceFilter? Join(IEnumerable<QueryNode> nodes, Func<PieceFilter, PieceFilter, PieceFilter> join)
    {
        PieceFilter? joined = null;
        foreach (QueryNode node in nodes)
        {
            if (FilterOf(node) is not { } filter)
            {
                return null;
            }

            joined = joined is null ? filter : join(joined, filter);
        }

        return joined;
    }
}
