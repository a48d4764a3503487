using System.Text;

namespace Reftel.Archive.Search.Queries;

/// <summary>Parts a query into what the parser works on. It never fails; an open quotation mark is told by <see cref="Error"/>.</summary>
internal ref struct QueryLexer(string query)
{
    private const int LongestPattern = 1_000;

    private readonly string _query = query;
    private int _at;

    public QueryError? Error { get; private set; }

    public QueryToken Next()
    {
        while (true)
        {
            while (_at < _query.Length && char.IsWhiteSpace(_query[_at]))
            {
                _at++;
            }

            if (_at == _query.Length)
            {
                return new QueryToken(QueryTokenKind.End, _at, 0, "");
            }

            if (!SkipWhatIsUnknown())
            {
                return Read(_at);
            }
        }
    }

    private QueryToken Read(int start) => _query[start] switch
    {
        '(' => Take(QueryTokenKind.Open, 1),
        ')' => Take(QueryTokenKind.Close, 1),
        '+' => Take(QueryTokenKind.Plus, 1),
        '-' or '!' => Take(QueryTokenKind.Minus, 1),
        '&' when At("&&") => Take(QueryTokenKind.And, 2),
        '|' when At("||") => Take(QueryTokenKind.Or, 2),
        '[' or '{' => Range(start),
        '~' => Tilde(start),
        '^' when IsBoost(start) => Boost(start),
        var first => IsQuotationMark(first) ? Phrase(start) : Word(start),
    };

    private bool SkipWhatIsUnknown()
    {
        int length = 0;
        if (_query[_at] is ']' or '}')
        {
            length = 1;
            Error ??= new QueryError(_at, length, "this bracket closes nothing; put \\ before it to search for it");
        }
        else if (_query[_at] == '/' && EndOfPattern(_at) is > 0 and var end)
        {
            length = end - _at;
            Error ??= new QueryError(
                _at, length, "regular expressions are not searched; write a beginning (sover*), misprints (word~1) or OR, or put \\ before the first /");
        }

        _at += length;
        return length > 0;
    }

    private QueryToken Take(QueryTokenKind kind, int length)
    {
        _at += length;
        return new QueryToken(kind, _at - length, length, _query.Substring(_at - length, length));
    }

    private readonly bool At(string text) => string.CompareOrdinal(_query, _at, text, 0, text.Length) == 0;

    private QueryToken Phrase(int start)
    {
        var text = new StringBuilder();
        _at = start + 1;
        while (_at < _query.Length && !IsQuotationMark(_query[_at]))
        {
            TakeMeant(text);
        }

        if (_at == _query.Length)
        {
            Error ??= new QueryError(start, 1, "this quotation mark is not closed");
        }

        _at = Math.Min(_query.Length, _at + 1);
        return new QueryToken(QueryTokenKind.Phrase, start, _at - start, text.ToString());
    }

    // What follows a backslash is meant as it is; a star so is a sign, and signs part words.
    private void TakeMeant(StringBuilder text)
    {
        if (_query[_at] == '\\' && _at + 1 < _query.Length)
        {
            _at++;
            text.Append(_query[_at] == '*' ? ' ' : _query[_at]);
        }
        else
        {
            text.Append(_query[_at]);
        }

        _at++;
    }

    private QueryToken Boost(int start)
    {
        _at++;
        while (_at < _query.Length && (char.IsAsciiDigit(_query[_at]) || _query[_at] == '.'))
        {
            _at++;
        }

        return new QueryToken(QueryTokenKind.Boost, start, _at - start, _query[start.._at]);
    }

    private readonly bool IsBoost(int at) => _query[at] == '^' && at + 1 < _query.Length && char.IsAsciiDigit(_query[at + 1]);

    // Behind /a pattern/; 0 where the stroke begins none, as in /home/user.
    private readonly int EndOfPattern(int start)
    {
        int last = Math.Min(_query.Length, start + LongestPattern);
        for (int at = start + 1; at < last; at++)
        {
            if (_query[at] == '\\')
            {
                at++;
            }
            else if (_query[at] == '/' && (at + 1 == _query.Length || char.IsWhiteSpace(_query[at + 1]) || _query[at + 1] is ')' or '^' or '~'))
            {
                return at > start + 1 ? at + 1 : 0;
            }
        }

        return 0;
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
        while (_at < _query.Length && !Ends(_query[_at]) && !(text.Length > 0 && IsBoost(_at)))
        {
            if (_query[_at] == ':' && text.Length > 0 && IsName(text) && !At("://"))
            {
                _at++;
                return new QueryToken(QueryTokenKind.Field, start, _at - start, text.ToString());
            }

            TakeMeant(text);
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

    private static bool IsQuotationMark(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E';

    private static bool Ends(char c) => char.IsWhiteSpace(c) || IsQuotationMark(c) || c is '(' or ')' or '~' or '[' or ']' or '{' or '}';
}
