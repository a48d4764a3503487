using Reftel.Archive.Search.Fields;

namespace Reftel.Archive.Search.Queries;

/// <summary>Reads what stands behind a field's name; of <c>subject:</c> and phrases of <c>verbatim:</c> the parser does.</summary>
internal static class FieldValue
{
    public static QueryNode Read(string field, QueryToken value, ref QueryError? error)
    {
        if (value.Kind == QueryTokenKind.Word && value.Text is ['<' or '>', ..])
        {
            return ReadComparison(field, value, ref error);
        }

        // signed:* is whoever signed; fields without an order have no open range, but a beginning of no letters.
        if (value.Text == "*" && value.Kind == QueryTokenKind.Word && field != QueryFields.Verbatim)
        {
            return HasOrder(field) ? new RangeNode(field, null, null) : new FieldNode(field, "", IsPrefix: true);
        }

        bool star = value.Kind == QueryTokenKind.Word && value.Text.EndsWith('*') && field != QueryFields.Verbatim;
        string text = star ? value.Text[..^1] : value.Text;
        if (QueryFields.IsOfDates(field))
        {
            error ??= star
                ? new QueryError(value.Start, value.Length, $"a date takes no star; {field}:2007 is the whole year, {field}:2007-12 the month")
                : RefuseDate(text, value);
        }
        else if (field == QueryFields.Verbatim && value.Kind == QueryTokenKind.Word && text.Contains('*'))
        {
            error ??= new QueryError(value.Start, value.Length, "verbatim: takes words as they are; leave out the star");
        }
        else if (QueryWords.Of(text).IsEmpty)
        {
            error ??= new QueryError(value.Start, value.Length, $"there is no word behind {field}:; signs are not indexed");
        }
        else if (text.Contains('*') && value.Kind == QueryTokenKind.Word)
        {
            error ??= new QueryError(value.Start, value.Length, "a star stands behind the beginning of a word, not within it");
        }
        else if (ClosedFields.Refuse(field, text, star) is { } refused)
        {
            error ??= new QueryError(value.Start, value.Length, refused);
        }

        return field == QueryFields.Verbatim ? new PhraseNode(QueryWords.Of(text), Verbatim: true) : new FieldNode(field, text, star);
    }

    /// <summary>[2007 TO 2010]; braces leave the bound itself out; a star is open.</summary>
    public static QueryNode ReadRange(string field, QueryToken range, ref QueryError? error)
    {
        string inner = range.Text.Length >= 2 ? range.Text[1..^1].ReplaceLineEndings(" ").Replace('\t', ' ') : "";
        int parting = inner.IndexOf(" TO ", StringComparison.Ordinal);
        if (parting < 0)
        {
            error ??= new QueryError(range.Start, range.Length, "a range is written [2007 TO 2010], with TO in capitals; * is open");
            return new EveryNode();
        }

        return Range(field, range, Bound(inner[..parting]), Bound(inner[(parting + 4)..]), range.Text[0] == '[', range.Text[^1] == ']', ref error);
    }

    // date:>=2007, date:<2010-06.
    private static RangeNode ReadComparison(string field, QueryToken value, ref QueryError? error)
    {
        bool with = value.Text is [_, '=', ..];
        string bound = value.Text[(with ? 2 : 1)..];
        if (bound.Length == 0)
        {
            error ??= new QueryError(value.Start, value.Length, $"a bound must follow without a blank, as in {(QueryFields.IsOfDates(field) ? field : QueryFields.Date)}:>=2007");
        }

        return value.Text[0] == '>'
            ? Range(field, value, bound, null, with, true, ref error)
            : Range(field, value, null, bound, true, with, ref error);
    }

    private static RangeNode Range(string field, QueryToken token, string? from, string? to, bool withFrom, bool withTo, ref QueryError? error)
    {
        if (!HasOrder(field))
        {
            error ??= new QueryError(token.Start, token.Length, $"{field}: has no order, so it has no ranges; name the values: {field}:(a OR b)");
        }
        else if (!QueryFields.IsOfDates(field))
        {
            (from, to) = (Words(from, token, ref error), Words(to, token, ref error));
        }
        else
        {
            error ??= (from is null ? null : RefuseDate(from, token)) ?? (to is null ? null : RefuseDate(to, token));
            if (error is null && from is not null && to is not null && string.CompareOrdinal(from, to) > 0 && !from.StartsWith(to, StringComparison.Ordinal))
            {
                error = new QueryError(token.Start, token.Length, $"no day lies in this range: {from} is behind {to}");
            }
            else if (error is null && from is not null && to is not null && DayTest.Between(from, to, withFrom, withTo).IsEmpty)
            {
                error = new QueryError(token.Start, token.Length, $"no day lies in this range: braces leave out the bounds themselves; write [{from} TO {to}]");
            }
        }

        return new RangeNode(field, from, to, withFrom, withTo);
    }

    private static string? Words(string? bound, QueryToken token, ref QueryError? error)
    {
        string? words = bound is null ? null : string.Join(' ', QueryWords.Of(bound));
        error ??= words is "" ? new QueryError(token.Start, token.Length, "there is no word in this bound; signs are not indexed") : null;
        return words;
    }

    private static bool HasOrder(string field) => field is not (QueryFields.Subject or QueryFields.Voice or QueryFields.Verbatim or QueryFields.CitedBy
        or QueryFields.Speaker or QueryFields.Kind or QueryFields.About or QueryFields.Estimate);

    private static string? Bound(string text) => text.Trim().Trim('"') is "*" or "" ? null : text.Trim().Trim('"');

    private static QueryError? RefuseDate(string text, QueryToken token) => !IsDate(text)
        ? new QueryError(token.Start, token.Length, "a date is written 2007, 2007-12 or 2007-12-11")
        : IsInCalendar(text) ? null : new QueryError(token.Start, token.Length, $"there is no {text} in the calendar");

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

    private static bool IsInCalendar(string date)
    {
        int year = int.Parse(date.AsSpan(0, 4), provider: null);
        int month = date.Length > 4 ? int.Parse(date.AsSpan(5, 2), provider: null) : 1;
        int day = date.Length > 7 ? int.Parse(date.AsSpan(8, 2), provider: null) : 1;
        return year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }
}
