using Reftel.Reading.Language.Dates.Expressions.Tables;
using Reftel.Reading.Language.Dates.Expressions.Tokens;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Names of months beside a day or year, and alone where they are no verb and no name.</summary>
internal static class Months
{
    // Behind one of these "May" is a month, if nothing else tells.
    private static readonly WordSet Leading = new[]
    {
        "in", "since", "until", "till", "by", "from", "during", "before", "after", "through", "throughout", "of", "last", "next", "this", "early", "late", "mid", "between", "to", "and", "coming", "past",
        "previous", "following", "end", "beginning", "about", "around",
    }.ToWordSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The month and what belongs to its name: the stop of an abbreviation.</summary>
    public static bool TryName(TimeTokens t, int at, out int month, out int end)
    {
        month = t[at].Value;
        end = at + 1;
        if (!t.Is(at, Kind.Month))
        {
            return false;
        }

        if (t[at].Length <= 4 && t.IsMark(end, '.') && t.IsGlued(end) && t.Is(end + 1, Kind.Number))
        {
            end++;
        }

        return true;
    }

    /// <summary>Whether a month without day or year is meant as one.</summary>
    public static bool StandsAlone(TimeTokens t, int at)
    {
        if (!t.BeginsWord(at) || (t.IsGlued(at + 1) && (!t.Is(at + 1, Kind.Mark) || t.IsMark(at + 1, '@') || t.IsMark(at + 1, '_'))))
        {
            return false;
        }

        bool led = Leading.Contains(t.Word(t.Is(at - 1, Small.The) && !t.IsCapital(at) ? at - 2 : at - 1)) || (t.IsDash(at - 1) && t.Is(at - 2, Kind.Edge));
        bool nameFollows = t.Is(at + 1, Kind.Other) && t.IsCapital(at + 1) && !IsAllCapitals(t, at + 1);
        if (!EnglishMonths.Doubtful.Contains(t.Word(at)))
        {
            // "April Jones" is somebody.
            return (led || !nameFollows) && (t.IsCapital(at) || led);
        }

        // "this may", "to march", "and may" are verbs.
        if (led && !t.IsCapital(at) && (t.Is(at - 1, Kind.Relation) && !t.IsWord(at - 1, "last") && !t.IsWord(at - 1, "next")))
        {
            return false;
        }

        if (led && t.Is(at - 1, Small.And) && !t.Is(at - 2, Kind.Month) && !t.Is(at - 2, Kind.Number))
        {
            return false;
        }

        if (led && t.Is(at - 1, Small.To) && !t.IsCapital(at) && !t.Is(at - 2, Kind.Month))
        {
            // "to march"
            return false;
        }

        // "the May elections", but "the March on the capital"
        bool attribute = t.Is(at - 1, Small.The) && t.IsCapital(at) && t.Is(at + 1, Kind.Other) && !nameFollows;
        return (led && !nameFollows) || attribute;
    }

    private static bool IsAllCapitals(TimeTokens t, int at)
    {
        foreach (char c in t.Word(at))
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return t[at].Length > 1;
    }
}
