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

        if (value.Kind != QueryTokenKind.Open)
        {
            _at++;
            return ReadValue(field, value);
        }

        // tag:(PGOV OR PREL): every word is a value of the field.
        string? around = _field;
        _field = field;
        QueryNode group = ReadGroup(value);
        _field = around;
        return group;
    }

    private QueryNode ReadValue(string field, QueryToken value)
    {
        switch (value.Kind)
        {
            case QueryTokenKind.Range:
                return FieldValue.ReadRange(field, value, ref _error);
            case QueryTokenKind.Phrase when field == QueryFields.Verbatim:
                return ReadPhrase(value, verbatim: true);
            case QueryTokenKind.Phrase when field == QueryFields.Subject:
                return new SubjectNode(ReadPhrase(value, verbatim: false));
            case QueryTokenKind.Word when field == QueryFields.Subject && value.Text is not ("*" or ['<' or '>', ..]):
                return new SubjectNode(ReadWord(value, withIds: false));
        }

        QueryNode node = FieldValue.Read(field, value, ref _error);
        if (IsTildeBehind(value))
        {
            Fail(Current, $"{field}: is met by whole words or by beginnings (a star behind them); ~ is for words of the text and of subject:");
            _at++;
        }

        return node;
    }

    private PhraseNode ReadPhrase(QueryToken token, bool verbatim)
    {
        int slop = 0;
        if (IsTildeBehind(token))
        {
            if (!int.TryParse(Current.Text, out slop) || slop > 1000)
            {
                Fail(Current, "~ behind a phrase needs a number of words, at most 1000: \"a b\"~5");
            }

            _at++;
        }

        var phrase = PhraseWords.Of(token.Text, withStars: !verbatim);
        if (phrase.Problem is { } problem)
        {
            Fail(token, problem);
        }

        return new PhraseNode(phrase.Words, slop, verbatim) { Stars = phrase.Stars };
    }

    private QueryNode ReadWord(QueryToken token, bool withIds)
    {
        string text = token.Text;
        if (IsTildeBehind(token))
        {
            QueryToken tilde = Current;
            _at++;
            int edits = 2;
            if (tilde.Text.Length > 0 && (!int.TryParse(tilde.Text, out edits) || edits is < 1 or > 2))
            {
                Fail(tilde, "~ behind a word needs 1 or 2 letters of difference");
            }

            return QueryWords.Of(text) is [var single] ? new FuzzyNode(single, edits) : RefuseParted(token, text, "~ stands behind one word");
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
            return QueryWords.Of(text[..^1]) is [var single] ? new PrefixNode(single) : RefuseParted(token, text, "a star stands behind the beginning of one word");
        }

        if (HasOpenLetter(text))
        {
            return Refuse(token, "? for one letter is not known; write a beginning with a star (te*), or ~1 for one letter of difference");
        }

        return QueryWords.Of(text) switch
        {
            [] => Refuse(token, "there is no word here to search for; quotation marks do not help, signs are not indexed"),
            [var single] => new WordNode(single),
            var several when withIds && IsTelegramId(several) => new OrNode([new PhraseNode(several), new FieldNode("id", text)]),
            var several => new PhraseNode(several),
        };
    }

    // Signs part words, and so do letters and digits that touch.
    private EveryNode RefuseParted(QueryToken token, string text, string rule)
    {
        ImmutableArray<string> words = QueryWords.Of(text);
        return Refuse(token, words.IsEmpty ? $"{rule}, and there is none here" : $"{rule}, and this is indexed as {words.Length} words: {string.Join(", ", words)}");
    }

    private bool IsTildeBehind(QueryToken token) => Current.Kind == QueryTokenKind.Tilde && Current.Start == token.End;

    // te?t; in what?, a/b?c and other addresses the sign is only a sign.
    private static bool HasOpenLetter(string text) => text.IndexOf('?', StringComparison.Ordinal) is > 0 and var at && at < text.Length - 1
        && text.All(c => char.IsLetter(c) || c == '?');

    // "07MINSK1009": whoever types an id wants the telegram as well as those that name it.
    private static bool IsTelegramId(ImmutableArray<string> words) =>
        words is [{ Length: 1 or 2 or 4 } year, { Length: > 2 } post, var number]
        && !year.AsSpan().ContainsAnyExceptInRange('0', '9') && !post.AsSpan().ContainsAnyInRange('0', '9') && !number.AsSpan().ContainsAnyExceptInRange('0', '9');
}
