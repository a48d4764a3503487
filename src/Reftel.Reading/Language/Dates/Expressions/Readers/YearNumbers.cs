using Reftel.Reading.Language.Dates.Expressions.Tokens;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>The year beside a month or season, and the year that stands alone.</summary>
internal static class YearNumbers
{
    // Words before a number that make it a year.
    private static readonly WordSet Leading = new[]
    {
        "in", "since", "of", "until", "till", "by", "from", "during", "before", "after", "through", "throughout", "to", "early", "late", "mid", "year", "circa",
        "between", "beginning", "starting", "around", "about", "than", "not", "years", "on",
    }.ToWordSet(StringComparer.OrdinalIgnoreCase);

    // A number before one of these counts nothing.
    private static readonly WordSet Following = new[]
    {
        "he", "she", "it", "they", "we", "you", "who", "which", "when", "where", "while", "that", "because", "despite", "due", "amid", "was", "were", "is", "are", "has", "had", "have", "will",
        "would", "could", "may", "might", "should", "did", "does", "if", "via", "whose", "alone", "this", "these", "those", "its", "their", "his", "her", "not", "against", "without", "with",
        "also", "be", "been", "but", "as", "under", "onward", "onwards", "looks", "s", "greater", "election", "followed",
    }.ToWordSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Four digits, two after an apostrophe, or a year in words; beside a month.</summary>
    public static bool TryRead(TimeTokens t, int at, out int year, out int end, out bool repaired)
    {
        year = 0;
        end = at + 1;
        repaired = false;
        Token token = t[at];
        if (token is { Kind: Kind.Number, Length: 4 })
        {
            year = token.Value;
            return year is >= 1500 and < 2200 && (!t.IsGlued(end) || t.Is(end, Kind.Mark));
        }

        if (token.Kind == Kind.Mark && token.Value is '\'' or '\u2019' && t[at + 1] is { Kind: Kind.Number, Length: 2, Spaced: false } two)
        {
            end = at + 2;
            year = OfTwo(two.Value);
            return true;
        }

        // "2O20", "20l9"
        if (token is { Kind: Kind.Number, Length: < 4 } && t.IsGlued(end) && DateNumber.TryRead(t.Text, token.Start, out DateNumber misread) && misread is { IsYear: true, Digits: >= 2 })
        {
            while (end < t.Count && t[end].Start < misread.End)
            {
                end++;
            }

            year = misread.Value;
            repaired = true;
            return true;
        }

        return token.Kind == Kind.Cardinal && Numbers.TryYear(t, at, out year, out end);
    }

    /// <summary>50 to 99 are of the last century, as in date-time groups.</summary>
    public static int OfTwo(int year) => year >= 50 ? 1900 + year : 2000 + year;

    /// <summary>A year alone, where the words around it say so: <c>in 2014</c>, <c>the 2020 election</c>, <c>(1998)</c>.</summary>
    public static bool TryAlone(TimeTokens t, int at, bool listed, out int year, out int end)
    {
        end = at + 1;
        year = t[at].Value;
        if (t.Is(at, Kind.Cardinal))
        {
            return t[at].Value < 100 && Numbers.TryYear(t, at, out year, out end) && end - at >= 2 && Leads(t, at);
        }

        if (t[at] is not { Kind: Kind.Number, Length: 4 } || year is < 1500 or >= 2200 || !t.BeginsWord(at) || !t.EndsWord(end) || t.IsMark(end, '%'))
        {
            return false;
        }

        if (listed || Leads(t, at))
        {
            return EndsPhrase(t, end);
        }

        bool near = year is >= 1900 and < 2100;
        return near && ((t.IsMark(at - 1, '(') && (t.IsMark(end, ')') || t.IsMark(end, ',') || t.IsMark(end, ';')))
            || ((IsDefinite(t, at - 1) || (IsOfEvent(t.Word(at - 1)) && IsDefinite(t, at - 2))) && NamesEvent(t, at, end))
            || (t.IsMark(at - 1, ',') && at > 1 && t.Is(at - 2, Kind.Other) && t.IsCapital(at - 2) && t.Is(end, Kind.Mark) && !t.IsMark(end, '-') && year >= 1950)
            || (t.IsMark(end, '\'') && t.IsWord(end + 1, "s"))
            || (t.IsMark(end, '\u2019') && t.IsWord(end + 1, "s")));
    }

    private static bool Leads(TimeTokens t, int at) =>
        (!t.IsGlued(at) || t.IsDash(at - 1)) && (Leading.Contains(t.Word(at - 1)) || (t.IsDash(at - 1) && t.Is(at - 2, Kind.Edge))
            || (t.Is(at - 1, Small.The) && t.Is(at - 2, Kind.Small)) && t.IsWord(at - 1, "year"));

    private static bool IsDefinite(TimeTokens t, int at) =>
        t.Is(at, Small.The, Small.A) || t.Word(at) is "his" or "her" or "its" or "their" or "our" or "His" or "Her" or "Its" or "Their" or "Our" || (t.IsWord(at, "s") && t.IsGlued(at)) || t.IsMark(at, '\'') || t.IsMark(at, '\u2019');

    // "its upcoming 2021 chairmanship"
    private static bool IsOfEvent(ReadOnlySpan<char> word) => word is "upcoming" or "coming" or "forthcoming" or "planned" or "disputed" or "fraudulent" or "recent" or "previous" or "past" or "proposed" or "landmark" or "infamous" or "failed" or "original" or "final";

    // "the 2020 election" and "the 2020 elections", yet "the 2000 soldiers" and "the 2100 tonnes" are counted.
    private static bool NamesEvent(TimeTokens t, int at, int end)
    {
        if (!t.IsLetters(end) || t.IsGlued(end) || t.Is(end, Kind.Unit))
        {
            return false;
        }

        return t[at].Value % 100 != 0 || t.Text[t[end].End - 1] is not ('s' or 'e');
    }

    // What a number counts follows it; behind a year stand marks, small words and verbs.
    public static bool EndsPhrase(TimeTokens t, int end)
    {
        Token next = t[end];

        // "between 1900 and 2000 tonnes": the second number tells what the first one is.
        if (next.Kind == Kind.Small && t[end + 1] is { Kind: Kind.Number, Length: 4 })
        {
            next = t[end += 2];
        }

        return next.Kind switch
        {
            Kind.Mark => true,
            Kind.Number => false,
            Kind.Other => t.IsCapital(end) || Following.Contains(t.Word(end)) || IsVerb(t.Word(end)),
            Kind.Unit or Kind.Vague => false,
            _ => true,
        };
    }

    private static bool IsVerb(ReadOnlySpan<char> word) => word.Length > 4 && (word.EndsWith("ed") || word.EndsWith("ing") || word.EndsWith("ly"));
}
