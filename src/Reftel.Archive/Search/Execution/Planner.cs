using System.Collections.Immutable;
using Reftel.Archive.Search.Execution.Plans;
using Reftel.Archive.Search.Fields;
using Reftel.Archive.Search.Index;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Search.Terms;
using Reftel.Archive.Store;

namespace Reftel.Archive.Search.Execution;

/// <summary>
/// Makes a plan of a query. AND, OR and NOT speak of documents, as in Lucene: all words must stand in the document, not all in one
/// piece. <c>voice:</c> and <c>subject:</c> speak of pieces, and so do the words that stand in one AND with <c>voice:</c>.
/// </summary>
internal sealed class Planner(ISearchedStore store, IReadOnlyList<Segment> segments, Ranking ranking)
{
    private bool _excluding;

    /// <summary>Words that hits may be shown for: those that are not excluded.</summary>
    public List<WordsPlan> Words { get; } = [];

    public List<FieldPlan> Fields { get; } = [];

    /// <summary>What documents must not answer, as the query has it.</summary>
    public List<string> Excluded { get; } = [];

    /// <summary>Choices of pieces, as the query has them.</summary>
    public List<(string Typed, PieceFilter Filter)> PieceChoices { get; } = [];

    public Plan Make(QueryNode query) => PieceFields.FilterOf(query) is { } filter ? Marked(query, filter) : Make(query, null);

    private Plan Make(QueryNode node, PieceFilter? filter) => node switch
    {
        WordNode or PhraseNode or PrefixNode or FuzzyNode => FindWords(node, node, filter),
        SubjectNode subject => FindWords(node, subject.Words, PieceFilter.Titles.And(filter)),
        FieldNode { Field: QueryFields.Voice } voice => Marked(node, PieceFilter.OfVoice(voice.Value, voice.IsPrefix).And(filter)),
        _ when StatementFields.TestOf(node) is { } test => Field(node, new StatementFieldTest(store.Stating(test))),
        FieldNode field => Field(node, FieldTests.Of(field, store, segments)),
        RangeNode range => Field(node, FieldTests.Of(range)),
        NotNode not => new AllPlan([new EveryPlan()], [Exclude(not.Inner, filter)], []),
        OrNode or => new AnyPlan([.. or.Any.Select(part => Make(part, filter))]),
        AndNode and => All(and, filter),
        _ => new EveryPlan(),
    };

    private Plan All(AndNode and, PieceFilter? filter)
    {
        var required = new List<Plan>();
        var excluded = new List<Plan>();
        ImmutableArray<QueryNode> rest = and.All;
        PieceFilter? chosen = null;
        foreach (QueryNode node in and.All)
        {
            if (PieceFields.FilterOf(node) is { } choice)
            {
                chosen = choice.And(chosen);
                rest = rest.Remove(node);
                Choose(node, choice);
            }
        }

        rest = OneStatement(rest);
        int words = Words.Count;
        PieceFilter? inner = chosen?.And(filter) ?? filter;
        foreach (QueryNode node in rest)
        {
            if (node is NotNode not)
            {
                excluded.Add(Exclude(not.Inner, inner));
            }
            else
            {
                required.Add(Make(node, inner));
            }
        }

        Plan[] optional = [.. and.Optional.Select(node => Make(node, inner))];

        // Without words the pieces themselves are the hits.
        if (chosen is not null && Words.Count == words)
        {
            required.Add(new MarkedPlan(inner!));
        }

        if (required.Count == 0)
        {
            required.Add(new EveryPlan());
        }

        return required is [var single] && excluded.Count + optional.Length == 0 ? single : new AllPlan([.. required], [.. excluded], optional);
    }

    // Fields of statements in one AND speak of the same statement.
    private static ImmutableArray<QueryNode> OneStatement(ImmutableArray<QueryNode> nodes)
    {
        ImmutableArray<QueryNode> ofStatements = [.. nodes.Where(node => StatementFields.TestOf(node) is not null)];
        return ofStatements.Length < 2 ? nodes : [.. nodes.RemoveRange(ofStatements), new AndNode(ofStatements, [])];
    }

    private WordsPlan FindWords(QueryNode typed, QueryNode words, PieceFilter? filter)
    {
        var plan = new WordsPlan(QueryEcho.Of(typed), Terms(words), (words as PhraseNode)?.Slop ?? 0, filter);
        plan.Prepare(segments, ranking);
        if (!_excluding)
        {
            Words.Add(plan);
        }

        return plan;
    }

    private FieldPlan Field(QueryNode node, FieldTest test)
    {
        var plan = new FieldPlan(QueryEcho.Of(node), test);
        if (!_excluding)
        {
            Fields.Add(plan);
        }

        return plan;
    }

    private MarkedPlan Marked(QueryNode node, PieceFilter filter)
    {
        Choose(node, filter);
        return new MarkedPlan(filter);
    }

    private void Choose(QueryNode node, PieceFilter filter)
    {
        if (!_excluding)
        {
            PieceChoices.Add((QueryEcho.Of(node), filter));
        }
    }

    private Plan Exclude(QueryNode node, PieceFilter? filter)
    {
        if (!_excluding)
        {
            Excluded.Add(QueryEcho.Of(node));
        }

        bool before = _excluding;
        _excluding = true;
        Plan plan = Make(node, filter);
        _excluding = before;
        return plan;
    }

    private static Term[] Terms(QueryNode words) => words switch
    {
        WordNode word => [new WordTerm(word.Text)],
        PrefixNode prefix => [new PrefixTerm(prefix.Text)],
        FuzzyNode fuzzy => [new FuzzyTerm(fuzzy.Text, fuzzy.Edits)],
        PhraseNode phrase => [.. phrase.Words.Select(Term (word, i) => phrase.HasStar(i) ? new PrefixTerm(word) : new ExactTerm(word, phrase.Verbatim))],
        _ => throw new InvalidOperationException($"{words} is no word."),
    };
}
