using System.Text;

namespace Reftel.Archive.Search.Queries;

/// <summary>Parts a query into what the parser works on. It never fails; an open quotation mark is told by <see cref="Error"/>.</summary>
internal ref struct QueryLexer(string query)
{
    private readonly string _query = query;
    private int _at;

    public QueryError? Error { get; private set; }

    public QueryToken Next()
    {
        while (_at < _query.Length && char.IsWhiteSpace(_query[_at]))
        {
            _at++;
        }

        if (_at == _query.Length)
        {
            return new QueryToken(QueryTokenKind.End, _at, 0, "");
        }

        int start = _at;
        switch (_query[_at])
        {
            case '(': return Take(QueryTokenKind.Open, 1);
            case ')': return Take(QueryTokenKind.Close, 1);
            case '+': return Take(QueryTokenKind.Plus, 1);
            case '-' or '!': return Take(QueryTokenKind.Minus, 1);
            case '&' when At("&&"): return Take(QueryTokenKind.And, 2);
            case '|' when At("||"): return Take(QueryTokenKind.Or, 2);
            case '"' or '\u201C' or '\u201D' or '\u201E': return Phrase(start);
            case '[' or '{': return Range(start);
            case '~': return Tilde(start);
            case ']' or '}':
                Error ??= new QueryError(start, 1, "this bracket closes nothing; put \\ before it to search for it");
                _at++;
                return Next();
            default: return Word(start);
        }
    }

    private QueryToken Take(QueryTokenKind kind, int length)
    {
        _at += length;
        return new QueryToken(kind, _at - length, length, _query.Substring(_at - length, length));
    }

    private readonly bool At(string text) => string.CompareOrdinal(_query, _at, text, 0, text.Length) == 0;

    private QueryToken Phrase(int start)
    {
        int end = _query.AsSpan(start + 1).IndexOfAny("\"\u201C\u201D\u201E");
        if (end < 0)
        {
            Error ??= new QueryError(start, 1, "this quotation mark is not closed");
            end = _query.Length - start - 1;
        }

        _at = Math.Min(_query.Length, start + end + 2);
        return new QueryToken(QueryTokenKind.Phrase, start, _at - start, _query.Substring(start + 1, end));
    }

    private QueryToken Range(int start)
    {
        int end = _query.AsSpan(start + 1).IndexOfAny(']', '}');
        if (end < 0)
        {
            Error ??= new QueryError(start, 1, "this range is not closed; write [2007 TO 2010]");
            end = _query.Length - start - 1;
        }

        _at = Math.Min(_query.Length, start + end + 2);
        return new QueryToken(QueryTokenKind.Range, start, _at - start, _query.Substring(start, _at - start));
    }

    private QueryToken Tilde(int start)
    {
        _at++;
        int digits = _at;
        while (_at < _query.Length && char.IsAsciiDigit(_query[_at]))
        {
            _at++;
        }

        return new QueryToken(QueryTokenKind.Tilde, start, _at - start, _query[digits.._at]);
    }

    private QueryToken Word(int start)
    {
        var text = new StringBuilder();
        while (_at < _query.Length && !Ends(_query[_at]))
        {
            if (_query[_at] == ':' && text.Length > 0 && IsName(text) && !At("://"))
            {
                _at++;
                return new QueryToken(QueryTokenKind.Field, start, _at - start, text.ToString());
            }

            // What follows a backslash is meant as it is.
            if (_query[_at] == '\\' && _at + 1 < _query.Length)
            {
                _at++;
            }

            text.Append(_query[_at++]);
        }

        string word = text.ToString();
        QueryTokenKind kind = _query.AsSpan(start, _at - start) switch
        {
            "AND" => QueryTokenKind.And,
            "OR" => QueryTokenKind.Or,
            "NOT" => QueryTokenKind.Not,
            _ => QueryTokenKind.Word,
        };
        return new QueryToken(kind, start, _at - start, word);
    }

    private static bool IsName(StringBuilder text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetter(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Ends(char c) => char.IsWhiteSpace(c) || c is '(' or ')' or '"' or '\u201C' or '\u201D' or '\u201E' or '~' or '[' or ']' or '{' or '}';
}
