using System.Collections.Immutable;

namespace Reftel.Archive.Search.Queries;

/// <summary>Words, phrases and values of fields: the leaves of a query.</summary>
internal sealed partial class QueryParser
{
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
            var several when IsTelegramId(several) => new OrNode([new PhraseNode(several), new FieldNode("id", text)]),
            var several => new PhraseNode(several),
        };
    }

    // "07MINSK1009": whoever types an id wants the telegram as well as those that name it.
    private static bool IsTelegramId(ImmutableArray<string> words) =>
        words is [{ Length: 2 or 4 } year, { Length: > 2 } post, var number]
        && !year.AsSpan().ContainsAnyExceptInRange('0', '9') && !post.AsSpan().ContainsAnyInRange('0', '9') && !number.AsSpan().ContainsAnyExceptInRange('0', '9');
}
