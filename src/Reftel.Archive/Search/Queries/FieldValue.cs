using System.Collections.Immutable;

namespace Reftel.Archive.Search.Queries;

/// <summary>Reads what stands behind a field's name.</summary>
internal static class FieldValue
{
    public static QueryNode Read(string field, QueryToken value, ref QueryError? error)
    {
        if (field is not QueryFields.Date && QueryWords.Of(value.Text).IsEmpty)
        {
            error ??= new QueryError(value.Start, value.Length, $"there is no word behind {field}:; signs are not indexed");
        }

        if (field == QueryFields.Verbatim)
        {
            return new PhraseNode(QueryWords.Of(value.Text), Verbatim: true);
        }

        bool star = value.Kind == QueryTokenKind.Word && value.Text.EndsWith('*');
        string text = star ? value.Text[..^1] : value.Text;
        if (text.Length == 0 || (field == QueryFields.Date && !IsDate(text)))
        {
            error ??= new QueryError(value.Start, value.Length, field == QueryFields.Date
                ? "a date is written 2007, 2007-12 or 2007-12-11" : "a value needs at least one letter");
        }

        return new FieldNode(field, text, star);
    }

    /// <summary>[2007 TO 2010]; braces leave the bound itself out; a star is open.</summary>
    public static QueryNode ReadRange(string field, QueryToken range, ref QueryError? error)
    {
        string inner = range.Text.Length >= 2 ? range.Text[1..^1] : "";
        int parting = inner.IndexOf(" TO ", StringComparison.Ordinal);
        if (parting < 0)
        {
            error ??= new QueryError(range.Start, range.Length, "a range is written [2007 TO 2010], with TO in capitals; * is open");
            return new EveryNode();
        }

        if (field is QueryFields.Subject or QueryFields.Voice or QueryFields.Verbatim or QueryFields.CitedBy)
        {
            error ??= new QueryError(range.Start, range.Length, $"{field}: has no order, so it has no ranges; name the values: {field}:(a OR b)");
        }

        string? from = Bound(inner[..parting]);
        string? to = Bound(inner[(parting + 4)..]);
        if (field == QueryFields.Date && ((from is not null && !IsDate(from)) || (to is not null && !IsDate(to))))
        {
            error ??= new QueryError(range.Start, range.Length, "a date is written 2007, 2007-12 or 2007-12-11");
        }

        return new RangeNode(field, from, to, range.Text[0] == '[', range.Text[^1] == ']');
    }

    /// <summary>Makes values of a field of the words of a group.</summary>
    public static QueryNode Spread(string field, QueryNode node) => node switch
    {
        WordNode word => Of(field, word.Text, star: false),
        PrefixNode prefix => Of(field, prefix.Text, star: true),
        PhraseNode phrase => Of(field, string.Join(' ', phrase.Words), star: false),
        NotNode not => new NotNode(Spread(field, not.Inner)),
        OrNode or => new OrNode(Spread(field, or.Any)),
        AndNode and => new AndNode(Spread(field, and.All), Spread(field, and.Optional)),
        _ => node,
    };

    private static ImmutableArray<QueryNode> Spread(string field, ImmutableArray<QueryNode> nodes) => [.. nodes.Select(node => Spread(field, node))];

    private static QueryNode Of(string field, string text, bool star) =>
        field == QueryFields.Verbatim ? new PhraseNode(QueryWords.Of(text), Verbatim: true) : new FieldNode(field, text, star);

    private static string? Bound(string text) => text.Trim() is "*" or "" ? null : text.Trim();

    // 2007, 2007-12, 2007-12-11.
    private static bool IsDate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return text.Length is 4 or 7 or 10;
    }
}
