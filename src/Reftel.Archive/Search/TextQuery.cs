using Reftel.Archive.Search.Execution;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Store;

namespace Reftel.Archive.Search;

/// <summary>Asks of any text, which need not be in the archive, whether a query fits it: of remarks of readers. Words mean what they mean in a search.</summary>
internal sealed class TextQuery
{
    private readonly ISearchedStore _store;
    private readonly Dictionary<QueryNode, WordFinder> _finders = [];
    private readonly QueryNode _query;

    private TextQuery(ISearchedStore store, QueryNode query) => (_store, _query) = (store, query);

    /// <param name="store">The archive.</param>
    /// <param name="query">The query.</param>
    /// <param name="error">What is wrong with it, where there is no answer.</param>
    public static TextQuery? Of(ISearchedStore store, string query, out QueryError? error)
    {
        ParsedQuery parsed = QueryParser.Parse(query);
        error = parsed.Error ?? (parsed.Query is { } node && HasField(node)
            ? new QueryError(0, query.Length, "Fields are of documents; remarks are found by words, phrases, AND, OR and NOT")
            : null);
        return error is null && parsed.Query is { } understood ? new TextQuery(store, understood) : null;
    }

    public bool Fits(string text) => Fits(_query, text);

    private static bool HasField(QueryNode node) => node switch
    {
        FieldNode or RangeNode or SubjectNode => true,
        NotNode not => HasField(not.Inner),
        AndNode and => and.All.Concat(and.Optional).Any(HasField),
        OrNode or => or.Any.Any(HasField),
        _ => false,
    };

    private bool Fits(QueryNode node, string text) => node switch
    {
        EveryNode => true,
        NotNode not => !Fits(not.Inner, text),
        AndNode { All.IsEmpty: true } and => and.Optional.Any(part => Fits(part, text)),
        AndNode and => and.All.All(part => Fits(part, text)),
        OrNode or => or.Any.Any(part => Fits(part, text)),
        _ => Finder(node).In(text).Any(),
    };

    private WordFinder Finder(QueryNode leaf)
    {
        if (!_finders.TryGetValue(leaf, out WordFinder? finder))
        {
            var planner = new Planner(_store, _store.Segments(), new Ranking(0, 0));
            planner.Make(leaf);
            _finders.Add(leaf, finder = new WordFinder(planner));
        }

        return finder;
    }
}
