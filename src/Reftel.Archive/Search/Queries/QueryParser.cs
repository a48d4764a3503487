using System.Collections.Immutable;

namespace Reftel.Archive.Search.Queries;

/// <summary>
/// Reads queries as users of Lucene know them: AND OR NOT, + -, "phrases", "a b"~5, prefix*, fuzzy~1, field:value, [a TO b],
/// parentheses. Unlike there, words without an operator must all be met: that is what people expect (see docs/search.md).
/// </summary>
internal sealed partial class QueryParser
{
    // Deeper queries are nobody's; each level costs stack.
    private const int DeepestNesting = 100;

    private readonly List<QueryToken> _tokens = [];
    private readonly ImmutableArray<QueryError>.Builder _notices = ImmutableArray.CreateBuilder<QueryError>();
    private int _at;
    private int _depth;

    // The field of the group that is being read: its words are values.
    private string? _field;
    private QueryError? _error;

    private QueryParser(string query)
    {
        var lexer = new QueryLexer(query);
        do
        {
            _tokens.Add(lexer.Next());
        }
        while (_tokens[^1].Kind != QueryTokenKind.End);

        _error = lexer.Error;
    }

    private QueryToken Current => _tokens[_at];

    /// <returns>The query; or what is wrong with it, the first mistake only.</returns>
    public static ParsedQuery Parse(string query)
    {
        var parser = new QueryParser(query);
        QueryNode node = parser.ReadAlternatives();
        if (parser.Current.Kind == QueryTokenKind.Close)
        {
            parser.Fail(parser.Current, "this parenthesis closes nothing");
        }

        return parser._error is { } error ? new ParsedQuery(null, error, []) : new ParsedQuery(node, null, parser._notices.ToImmutable());
    }

    // a OR b OR c: binds less than AND.
    private QueryNode ReadAlternatives()
    {
        if (++_depth > DeepestNesting)
        {
            Fail(Current, $"parentheses are nested deeper than {DeepestNesting}");
            _at = _tokens.Count - 1;
        }

        if (Current.Kind == QueryTokenKind.Or)
        {
            Fail(Current, "OR needs something before it");
        }

        ImmutableArray<QueryNode>.Builder any = ImmutableArray.CreateBuilder<QueryNode>();
        any.Add(ReadClauses());
        while (Current.Kind == QueryTokenKind.Or)
        {
            QueryToken or = Current;
            _at++;
            RequireOperand(or);
            any.Add(ReadClauses());
        }

        _depth--;
        return any.Count == 1 ? any[0] : new OrNode(any.ToImmutable());
    }

    // a b AND c -d +e: up to an OR, a closing parenthesis or the end.
    private QueryNode ReadClauses()
    {
        var clauses = new ClauseList();
        while (Current.Kind is not (QueryTokenKind.Or or QueryTokenKind.Close or QueryTokenKind.End))
        {
            QueryToken token = Current;
            switch (token.Kind)
            {
                case QueryTokenKind.And:
                    _at++;
                    if (clauses.IsEmpty)
                    {
                        Fail(token, "AND needs something before it");
                    }

                    RequireOperand(token);
                    break;
                case QueryTokenKind.Not or QueryTokenKind.Minus:
                    _at++;
                    RequireOperand(token);
                    clauses.Exclude(ReadClause());
                    break;
                case QueryTokenKind.Plus:
                    _at++;
                    RequireOperand(token);
                    clauses.Require(ReadClause());
                    break;
                default:
                    NoticeSmallOperator(token);
                    clauses.Add(ReadClause());
                    break;
            }

            SkipBoosts();
        }

        return clauses.ToNode();
    }

    private QueryNode ReadClause()
    {
        QueryToken token = Current;
        if (_field is { } field && token.Kind is QueryTokenKind.Word or QueryTokenKind.Phrase or QueryTokenKind.Range)
        {
            _at++;
            return ReadValue(field, token);
        }

        switch (token.Kind)
        {
            case QueryTokenKind.Not or QueryTokenKind.Minus or QueryTokenKind.Plus:
                return ReadSigned(token);
            case QueryTokenKind.Open:
                return ReadGroup(token);
            case QueryTokenKind.Field:
                _at++;
                return ReadField(token);
            case QueryTokenKind.Phrase:
                _at++;
                return ReadPhrase(token, verbatim: false);
            case QueryTokenKind.Word:
                _at++;
                return ReadWord(token, withIds: true);
            case QueryTokenKind.Range:
                Fail(token, "a range needs a field before it, as in date:[2007 TO 2010]");
                break;
            case QueryTokenKind.Boost:
                Fail(token, "^ stands behind what it raises, without a blank between; boosts are not used, so leave it out");
                break;
            case QueryTokenKind.Tilde:
                Fail(token, "~ stands behind a word or a phrase, without a blank between");
                break;
        }

        if (Current.Kind != QueryTokenKind.End)
        {
            _at++;
        }

        return new EveryNode();
    }

    // NOT NOT a, +-a: each sign speaks of the next.
    private QueryNode ReadSigned(QueryToken sign)
    {
        bool excluded = false;
        while (Current.Kind is QueryTokenKind.Not or QueryTokenKind.Minus or QueryTokenKind.Plus)
        {
            excluded ^= Current.Kind != QueryTokenKind.Plus;
            _at++;
        }

        RequireOperand(sign);
        QueryNode clause = ReadClause();
        return excluded ? new NotNode(clause) : clause;
    }

    private QueryNode ReadGroup(QueryToken open)
    {
        _at++;
        if (Current.Kind == QueryTokenKind.Close)
        {
            Fail(open, "there is nothing between these parentheses");
        }

        QueryNode inner = ReadAlternatives();
        if (Current.Kind == QueryTokenKind.Close)
        {
            _at++;
        }
        else
        {
            Fail(open, "this parenthesis is not closed");
        }

        return inner;
    }

    // Lucene lets writers weigh parts; here the order is BM25 alone.
    private void SkipBoosts()
    {
        while (Current.Kind == QueryTokenKind.Boost && _at > 0 && Current.Start == _tokens[_at - 1].End)
        {
            _notices.Add(new QueryError(Current.Start, Current.Length, "boosts are not used; this one is passed over"));
            _at++;
        }
    }

    // "gas or oil" asks for the word "or" too, which is seldom meant.
    private void NoticeSmallOperator(QueryToken token)
    {
        bool isOperator = token.Text is "and" or "or" or "not" && token.Kind == QueryTokenKind.Word && token.Length == token.Text.Length;
        if (isOperator && _field is null && _at > 0 && _tokens[_at - 1].Kind is not QueryTokenKind.Open && _tokens[_at + 1].Kind is not (QueryTokenKind.End or QueryTokenKind.Close))
        {
            _notices.Add(new QueryError(token.Start, token.Length, $"'{token.Text}' is searched as a word; the operator is written {token.Text.ToUpperInvariant()}"));
        }
    }

    private EveryNode Refuse(QueryToken token, string message)
    {
        Fail(token, message);
        return new EveryNode();
    }

    private void RequireOperand(QueryToken token)
    {
        if (Current.Kind is QueryTokenKind.End or QueryTokenKind.Close or QueryTokenKind.And or QueryTokenKind.Or or QueryTokenKind.Boost)
        {
            Fail(token, $"{token.Text} needs something behind it");
        }
    }

    private void Fail(QueryToken token, string message) => _error ??= new QueryError(token.Start, token.Length, message);
}
