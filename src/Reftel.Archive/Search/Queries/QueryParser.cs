using System.Collections.Immutable;

namespace Reftel.Archive.Search.Queries;

/// <summary>
/// Reads queries as users of Lucene know them: AND OR NOT, + -, "phrases", "a b"~5, prefix*, fuzzy~1, field:value, [a TO b],
/// parentheses. Unlike there, words without an operator must all be met: that is what people expect (see docs/search.md).
/// </summary>
internal sealed class QueryParser
{
    // Deeper queries are nobody's; each level costs stack.
    private const int DeepestNesting = 100;

    private readonly List<QueryToken> _tokens = [];
    private int _at;
    private int _depth;
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
    public static (QueryNode? Query, QueryError? Error) Parse(string query)
    {
        var parser = new QueryParser(query);
        QueryNode node = parser.ReadAlternatives();
        if (parser.Current.Kind == QueryTokenKind.Close)
        {
            parser.Fail(parser.Current, "this parenthesis closes nothing");
        }

        return parser._error is { } error ? (null, error) : (node, null);
    }

    // a OR b OR c: binds less than AND.
    private QueryNode ReadAlternatives()
    {
        if (++_depth > DeepestNesting)
        {
            Fail(Current, $"parentheses are nested deeper than {DeepestNesting}");
            _at = _tokens.Count - 1;
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
                    clauses.Add(ReadClause());
                    break;
            }
        }

        return clauses.ToNode();
    }

    private QueryNode ReadClause()
    {
        QueryToken token = Current;
        switch (token.Kind)
        {
            case QueryTokenKind.Not or QueryTokenKind.Minus:
                _at++;
                RequireOperand(token);
                return new NotNode(ReadClause());
            case QueryTokenKind.Plus:
                _at++;
                RequireOperand(token);
                return ReadClause();
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
                return ReadWord(token);
            case QueryTokenKind.Range:
                Fail(token, "a range needs a field before it, as in date:[2007 TO 2010]");
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

    private QueryNode ReadGroup(QueryToken open)
    {
        _at++;
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

    private QueryNode ReadField(QueryToken name)
    {
        string field = name.Text.ToLowerInvariant();
        if (!QueryFields.Names.Contains(field))
        {
            string hint = QueryFields.Nearest(field) is { } near ? $"; did you mean {near}:?" : $"; fields are {string.Join(", ", QueryFields.Names.Order(StringComparer.Ordinal))}";
            Fail(name, $"there is no field '{name.Text}'{hint}");
        }

        QueryToken value = Current;
        if (value.Start != name.End || value.Kind is not (QueryTokenKind.Word or QueryTokenKind.Phrase or QueryTokenKind.Range or QueryTokenKind.Open))
        {
            Fail(name, $"{field}: needs a value behind it, without a blank; quote a value of several words");
            return new EveryNode();
        }

        _at++;
        return value.Kind switch
        {
            QueryTokenKind.Range => FieldValue.ReadRange(field, value, ref _error),
            QueryTokenKind.Open => ReadFieldGroup(field, value),
            QueryTokenKind.Phrase when field == QueryFields.Verbatim => ReadPhrase(value, verbatim: true),
            _ => FieldValue.Read(field, value, ref _error),
        };
    }

    // tag:(PGOV OR PREL): every word is a value of the field.
    private QueryNode ReadFieldGroup(string field, QueryToken open)
    {
        _at--;
        QueryNode inner = ReadGroup(open);
        return FieldValue.Spread(field, inner);
    }

    private PhraseNode ReadPhrase(QueryToken token, bool verbatim)
    {
        int slop = 0;
        if (Current.Kind == QueryTokenKind.Tilde && Current.Start == token.End)
        {
            if (!int.TryParse(Current.Text, out slop) || slop > 1000)
            {
                Fail(Current, "~ behind a phrase needs a number of words, at most 1000: \"a b\"~5");
            }

            _at++;
        }

        ImmutableArray<string> words = QueryWords.Of(token.Text);
        if (words.IsEmpty)
        {
            Fail(token, "there is no word in this phrase");
        }

        return new PhraseNode(words, slop, verbatim);
    }

    private QueryNode ReadWord(QueryToken token)
    {
        string text = token.Text;
        if (Current.Kind == QueryTokenKind.Tilde && Current.Start == token.End)
        {
            QueryToken tilde = Current;
            _at++;
            int edits = 2;
            if (tilde.Text.Length > 0 && (!int.TryParse(tilde.Text, out edits) || edits is < 1 or > 2))
            {
                Fail(tilde, "~ behind a word needs 1 or 2 letters of difference");
            }

            return QueryWords.Of(text) is [var single] ? new FuzzyNode(single, edits) : Refuse(token, "~ stands behind one word; for several, quote them");
        }

        if (text == "*")
        {
            return new EveryNode();
        }

        if (text.AsSpan(0, text.Length - 1).Contains('*'))
        {
            return Refuse(token, "a star stands behind the beginning of a word, not within it");
        }

        if (text.EndsWith('*'))
        {
            return QueryWords.Of(text[..^1]) is [var single] ? new PrefixNode(single) : Refuse(token, "a star stands behind the beginning of one word");
        }

        return QueryWords.Of(text) switch
        {
            [] => Refuse(token, "there is no word here to search for; quotation marks do not help, signs are not indexed"),
            [var single] => new WordNode(single),
            var several => new PhraseNode(several),
        };
    }

    private EveryNode Refuse(QueryToken token, string message)
    {
        Fail(token, message);
        return new EveryNode();
    }

    private void RequireOperand(QueryToken token)
    {
        if (Current.Kind is QueryTokenKind.End or QueryTokenKind.Close or QueryTokenKind.And or QueryTokenKind.Or)
        {
            Fail(token, $"{token.Text} needs something behind it");
        }
    }

    private void Fail(QueryToken token, string message) => _error ??= new QueryError(token.Start, token.Length, message);
}
