using Reftel.Reading.Language.Dates.Expressions.Tables;
using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Years, decades, centuries, seasons and fiscal years by their name: <c>the 1990s</c>, <c>the 20th century</c>, <c>summer of 2020</c>, <c>FY 2008</c>, <c>year 2008</c>.</summary>
internal static class NamedPeriods
{
    // Behind one of these a season is no verb and no metaphor.
    private static readonly WordSet SeasonLeads = new[] { "in", "since", "until", "by", "during", "before", "after", "through", "throughout", "early", "late", "mid", "the" }.ToWordSet(StringComparer.OrdinalIgnoreCase);

    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        int place = t.SkipThe(at);
        if (!(TryDecade(t, place, out reading) || TryCentury(t, place, out reading) || TrySeason(t, place, out reading) || TryFiscal(t, place, out reading) || TryYear(t, place, out reading)))
        {
            return false;
        }

        reading = reading with { Start = at };
        return true;
    }

    private static bool TryDecade(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        int start = at;
        at = t[at] is { Kind: Kind.Mark, Value: '\'' or '\u2019' or '\u2018' } && t.IsGlued(at + 1) ? at + 1 : at;
        if (t.Is(at, Kind.Other) && NumberWords.Decade(t.Word(at)) is { } named && t.Is(at - 1, Small.The, Small.In))
        {
            reading = TimeReading.Point(start, at + 1, When.Of(Grain.Decade, Century(t) + named, 0));
            return true;
        }

        if (t[at] is not { Kind: Kind.Number, Length: 2 or 4 } number || number.Value % 10 != 0)
        {
            return false;
        }

        // "1990s", "1990's", "the 90s"
        int end = t[at + 1] is { Kind: Kind.Mark, Value: '\'' or '\u2019', Spaced: false } ? at + 2 : at + 1;
        if (!t.IsWord(end, "s") || !t.EndsWord(end + 1) || (number.Length == 2 && !(t.Is(start - 1, Small.The) || start < at || t.Is(start - 1, Kind.Edge) || t.Is(start - 1, Small.In) || t.IsDash(start - 1))))
        {
            return false;
        }

        int year = number.Length == 4 ? number.Value : Century(t) + number.Value;
        reading = TimeReading.Point(start, end + 1, When.Of(Grain.Decade, year, 0));
        return year is >= 1000 and < 2200 && (t.IsGlued(end) || number.Length == 4);
    }

    // The nineties are the last that began before the document.
    private static int Century(TimeTokens t) => t.Anchor.Year is > 1500 and int year ? (year - 30) / 100 * 100 : 1900;

    private static bool TryCentury(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (!Numbers.TryOrdinal(t, at, out int number, out int end))
        {
            return false;
        }

        end = t.IsDash(end) ? end + 1 : end;
        if (!t.IsWord(end, "century") || number > 30)
        {
            return false;
        }

        reading = TimeReading.Point(at, end + 1, When.Of(Grain.Century, (number - 1) * 100, 0));
        return number > 1;
    }

    private static bool TrySeason(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        if (!t.Is(at, Kind.Season) || !t.BeginsWord(at) || t.IsGlued(at + 1) && t.IsDash(at + 1))
        {
            return false;
        }

        int season = t[at].Value;
        int place = t.SkipOf(t.SkipComma(at + 1));
        if (YearNumbers.TryRead(t, place, out int year, out int end, out _) && t.EndsWord(end))
        {
            // "winter 2019-2020", "winter of 2019/20"
            if (t[end] is { Kind: Kind.Mark, Spaced: false } && (t.IsDash(end) || t.IsMark(end, '/')) && t[end + 1] is { Kind: Kind.Number, Length: 2 or 4, Spaced: false })
            {
                end += 2;
            }

            reading = TimeReading.Point(at, end, When.Of(Grain.Season, year, season));
            return true;
        }

        if (t.Is(place, Kind.Relation) && t.IsWord(place + 1, "year"))
        {
            reading = TimeReading.Point(at, place + 2, When.Of(Grain.Season, Periods.YearOf(t, place), season));
            return true;
        }

        bool named = season is 1 or 3 && !t.Is(at + 1, Kind.Other);
        bool led = SeasonLeads.Contains(t.Word(at - 1)) || (t.IsDash(at - 1) && t.Is(at - 2, Kind.Edge));
        if (!(named || led) || (t.IsWord(at, "fall") && t.Is(at + 1, Small.Of, Small.In)) || t.IsWord(at, "springs") || (t.Is(at - 1, Small.The) && t.IsWord(at, "spring") && t.Is(at + 1, Small.Of)))
        {
            return false;
        }

        reading = TimeReading.Point(at, at + 1, Resolve.Season(t, at, at + 1, season));
        return true;
    }

    private static bool TryFiscal(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        bool fiscal = t.IsWord(at, "fiscal") || t.IsWord(at, "financial");
        bool school = t.IsWord(at, "school") || t.IsWord(at, "academic");
        bool calendar = t.IsWord(at, "calendar") || t.IsWord(at, "cy");
        bool shortForm = t.IsWord(at, "FY") || t.IsWord(at, "cy");
        if (!(fiscal || school || calendar || shortForm))
        {
            return false;
        }

        int place = t.IsWord(at + 1, "year") ? at + 2 : at + 1;
        if (!shortForm && place == at + 1 && !fiscal)
        {
            return false;
        }

        int year;
        int end;
        if (t[place] is { Kind: Kind.Number, Length: 2 } two && (shortForm || place == at + 2) && t.EndsWord(place + 1))
        {
            (year, end) = (YearNumbers.OfTwo(two.Value), place + 1);
        }
        else if (!YearNumbers.TryRead(t, place, out year, out end, out _))
        {
            return false;
        }

        reading = TimeReading.Point(at, end, calendar ? When.OfYear(year) : When.Of(Grain.FiscalYear, year, 0));
        return true;
    }

    // "year 2008", "the year of 2008", "2008 AD"
    private static bool TryYear(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        int place = t.SkipOf(at + 1);
        if (t.IsWord(at, "year") && t[place] is { Kind: Kind.Number, Length: 4, Value: >= 1000 and < 2200 } number && t.EndsWord(place + 1))
        {
            reading = TimeReading.Point(at, place + 1, When.OfYear(number.Value));
            return true;
        }

        return false;
    }
}
