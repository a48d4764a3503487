using System.Collections.Immutable;

namespace Reftel.Archive.Search.Queries;

/// <summary>Clauses that stand beside each other. Once one has a plus, those without are optional, as in Lucene.</summary>
internal sealed class ClauseList
{
    private readonly List<QueryNode> _plain = [];
    private readonly List<QueryNode> _required = [];
    private readonly List<QueryNode> _excluded = [];
    private readonly List<QueryNode> _meant = [];

    public bool IsEmpty => _plain.Count + _required.Count + _excluded.Count + _meant.Count == 0;

    public void Add(QueryNode node) => _plain.Add(node);

    public void Require(QueryNode node) => _required.Add(node);

    /// <summary>What must not be met. Of two negations nothing is left: NOT NOT a must be met, beside a plus as well.</summary>
    public void Exclude(QueryNode node)
    {
        if (node is NotNode twice)
        {
            _meant.Add(twice.Inner);
        }
        else
        {
            _excluded.Add(node);
        }
    }

    public QueryNode ToNode()
    {
        List<QueryNode> all = _required.Count > 0 ? _required : _plain;
        ImmutableArray<QueryNode> optional = _required.Count > 0 ? [.. _plain] : [];
        ImmutableArray<QueryNode> together = [.. all, .. _meant, .. _excluded.Select(node => new NotNode(node))];
        return together switch
        {
            [] => new EveryNode(),
            [var single] when optional.IsEmpty => single,
            _ => new AndNode(together, optional),
        };
    }
}
