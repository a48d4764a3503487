using Reftel.Reading.Language.Dates.Expressions.Tables;
using Reftel.Reading.Language.Dates.Expressions.Tokens;
using Reftel.Reading.Language.Dates.Expressions.Values;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Spans of time: <c>six months</c>, <c>a decade</c>, <c>2 years and 3 days</c>, <c>three-month</c>, <c>the past two weeks</c>, <c>more than ten days</c>, <c>for years</c>, <c>all day</c>.</summary>
internal static class Durations
{
    private const int MostParts = 4;

    public static bool TryRead(TimeTokens t, int at, out TimeReading reading)
    {
        int place = SkipMod(t, at, out string? mod);
        if (!TrySpan(t, place, out reading) && !TryRelated(t, place, out reading) && !TryWhole(t, place, out reading))
        {
            return false;
        }

        reading = reading with { Start = at, Mod = mod };
        return !IsAge(t, reading.End);
    }

    /// <summary>A count and its unit, up to four such parts.</summary>
    public static bool TrySpan(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        int end = at;
        List<Amount>? amounts = null;
        for (int parts = 0; parts < MostParts; parts++)
        {
            int place = parts == 0 ? at : t.Is(end, Small.And) || t.IsMark(end, ',') ? end + 1 : end;
            if (!TryPart(t, place, parts == 0, out Amount amount, out int behind) || (parts > 0 && (amount.Unit >= amounts![^1].Unit || amount.IsVague)))
            {
                break;
            }

            (amounts ??= []).Add(amount);
            end = behind;
        }

        if (amounts is null)
        {
            return false;
        }

        AddHalf(t, amounts, ref end);
        reading = new TimeReading(at, end, Shape.Duration, default) { Amounts = [.. amounts] };
        return true;
    }

    /// <summary>Behind "more than", "nearly" and their like, with what they do to the length.</summary>
    public static int SkipMod(TimeTokens t, int at, out string? mod)
    {
        mod = null;
        if (t.Is(at, Small.About) || t.IsWord(at, "nearly") || t.IsWord(at, "almost"))
        {
            mod = t.IsWord(at, "nearly") || t.IsWord(at, "almost") ? "LESS_THAN" : "APPROX";
            return at + 1;
        }

        if ((t.Is(at, Small.More, Small.Less) || t.IsWord(at, "over")) && t.Is(at + 1, Small.Than))
        {
            mod = t.Is(at, Small.Less) ? "LESS_THAN" : "MORE_THAN";
            return at + 2;
        }

        if (t.Is(at, Small.At) && (t.IsWord(at + 1, "least") || t.IsWord(at + 1, "most")))
        {
            mod = t.IsWord(at + 1, "least") ? "EQUAL_OR_MORE" : "EQUAL_OR_LESS";
            return at + 2;
        }

        return at;
    }

    /// <summary>"three-year-old", "45 years old", "of age": ages of people and things are no spans.</summary>
    public static bool IsAge(TimeTokens t, int end)
    {
        int place = t.IsDash(end) ? end + 1 : end;
        return t.IsWord(place, "old") || t.IsWord(place, "olds") || (t.Is(end, Small.Of) && t.IsWord(end + 1, "age"));
    }

    private static bool TryPart(TimeTokens t, int at, bool first, out Amount amount, out int end)
    {
        amount = default;
        end = at;
        if (!Numbers.TryCount(t, at, out long hundredths, out int place) || (t.Is(at, Kind.Number) && IsPartOfDate(t, at)))
        {
            return false;
        }

        bool article = t.Is(at, Small.A) && place == at + 1;
        if (article && t.IsDash(place))
        {
            // "$15-an-hour"
            return false;
        }

        // "3h", "10D"
        if (t.Is(at, Kind.Number) && t.IsGlued(place) && t[place].Length == 1)
        {
            end = place + 1;
            amount = new Amount(UnitNames.OfLetter(t.Word(place)) ?? default, hundredths);
            return UnitNames.OfLetter(t.Word(place)) is not null && t.EndsWord(end) && t[at].Length <= 3 && !(t.IsMark(end, '-') && t.IsGlued(end));
        }

        // "three-month", "another day", "two full years", "three consecutive days", "sixteen (16) days", "two calendar years"
        place = t.IsMark(place, '(') && t.Is(place + 1, Kind.Number) && t.IsMark(place + 2, ')') ? place + 3 : place;
        place = t.IsDash(place) && t.IsGlued(place) ? place + 1 : place;
        bool working = t.IsWord(place, "business") || t.IsWord(place, "working");
        if (working || t.Is(place, Small.Whole) || t.Is(place, Small.More) || t.IsWord(place, "consecutive") || t.IsWord(place, "calendar") || t.IsWord(place, "additional") || t.IsWord(place, "straight") || t.IsWord(place, "long") || t.IsWord(place, "successive"))
        {
            place++;
        }

        if (!t.TryUnit(place, out TimeUnit unit) || (t.IsWord(place, "second") && (article || hundredths != 100)) || (t[place].Length == 3 && t.IsWord(place, "sec") && article))
        {
            if (!(t.Is(place, Kind.PartOfDay) && t.Word(place) is "night" or "nights" && hundredths > 0 && !article))
            {
                return false;
            }

            unit = TimeUnit.Night;
        }

        // "a quarter" is a fourth of something more often.
        if (article && unit == TimeUnit.Quarter)
        {
            return false;
        }

        amount = new Amount(working && unit == TimeUnit.Day ? TimeUnit.WorkingDay : unit, hundredths);
        end = place + 1;
        return !(t.IsGlued(end) && t.IsLetters(end)) && (first || !article || true);
    }

    // A number that ends a date counts nothing: "December 11 days"
    private static bool IsPartOfDate(TimeTokens t, int at) => t.Is(at - 1, Kind.Month) && t.IsCapital(at - 1) && t[at].Length == 2 && t.Is(at + 1, Kind.Unit) && t.IsGlued(at);

    // "an hour and a half", "one year and a quarter"
    private static void AddHalf(TimeTokens t, List<Amount> amounts, ref int end)
    {
        if (!t.Is(end, Small.And) || amounts[^1].IsVague)
        {
            return;
        }

        int place = t.Is(end + 1, Small.A) ? end + 2 : end + 1;
        int part = t.Is(place, Small.Half) ? 50 : t.IsWord(place, "quarter") && place > end + 1 ? 25 : 0;
        if (part > 0 && !t.Is(place + 1, Kind.Unit) && !t.Is(place + 1, Small.A) && !t.Is(place + 1, Small.Of))
        {
            amounts[^1] = amounts[^1] with { Hundredths = amounts[^1].Hundredths + part };
            end = place + 1;
        }
    }

    // "the past two years", "the next few days", "last 24 hours", "the past decade", "5 upcoming years", "3 next weeks"
    private static bool TryRelated(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        int place = t.SkipThe(at);
        if (t.Is(place, Kind.Relation))
        {
            // "it will last two hours"
            if ((place == at && t.IsWord(at, "last") && IsModal(t.Word(at - 1))) || (Relation)t[place].Value == Relation.Same || (t.IsWord(place, "this") && !t.Is(place + 1, Kind.Relation)))
            {
                return false;
            }

            int word = place + 1;
            word = t.Is(word, Kind.Relation) ? word + 1 : word;
            word = t.Is(word, Small.Whole) ? word + 1 : word;
            if (TrySpan(t, word, out reading) && !t.Is(word, Small.A))
            {
                // "the last 3 months and 2 days ago": two expressions
                if (t.Is(reading.End, Small.Ago) && TryPart(t, word, true, out Amount amount, out int end1))
                {
                    reading = reading with { End = end1, Amounts = [amount] };
                }

                return true;
            }

            if (t.Is(word, Kind.Unit) && (t.Text[t[word].End - 1] == 's' || (t.IsWord(word - 1, "past") && (word == place + 1)) || (TimeUnit)t[word].Value <= TimeUnit.Hour || (TimeUnit)t[word].Value == TimeUnit.Fortnight))
            {
                bool plural = t.Text[t[word].End - 1] == 's';
                reading = new TimeReading(at, word + 1, Shape.Duration, default) { Amounts = [new Amount((TimeUnit)t[word].Value, plural ? -1 : 100)] };
                return true;
            }

            return false;
        }

        if (Numbers.TryCount(t, place, out long hundredths, out int end) && hundredths > 0 && !t.Is(place, Small.A) && t.Is(end, Kind.Relation) && (Relation)t[end].Value is not (Relation.This or Relation.Same) && t.Is(end + 1, Kind.Unit) && t.Text[t[end + 1].End - 1] == 's')
        {
            reading = new TimeReading(at, end + 2, Shape.Duration, default) { Amounts = [new Amount((TimeUnit)t[end + 1].Value, hundredths)] };
            return true;
        }

        return false;
    }

    // "all day", "the whole week", "another year", "for years"
    private static bool TryWhole(TimeTokens t, int at, out TimeReading reading)
    {
        reading = default;
        int place = t.SkipThe(at);
        bool another = t.IsWord(place, "another");
        if (t.IsWord(place, "all") || (t.Is(place, Small.Whole) && place > at) || another)
        {
            int word = t.Is(place + 1, Small.The) ? place + 2 : place + 1;
            word = t.IsDash(word) && t.IsGlued(word) ? word + 1 : word;
            if (another && TrySpan(t, word, out reading))
            {
                return true;
            }

            if (t.Is(word, Kind.Unit) && t.Text[t[word].End - 1] != 's')
            {
                reading = new TimeReading(at, word + 1, Shape.Duration, default) { Amounts = [new Amount((TimeUnit)t[word].Value, 100)] };
                return true;
            }

            return false;
        }

        if (t.Is(at, Kind.Unit) && IsPlural(t, at) && t.Is(at - 1, Kind.Small) && (Small)t[at - 1].Value is Small.For or Small.Within or Small.Over or Small.In && !t.Is(at + 1, Small.Of))
        {
            reading = new TimeReading(at, at + 1, Shape.Duration, default) { Amounts = [new Amount((TimeUnit)t[at].Value, -1)] };
            return true;
        }

        return false;
    }

    private static bool IsModal(ReadOnlySpan<char> word) => word is "will" or "to" or "would" or "should" or "could" or "can" or "may" or "might" or "must" or "shall" or "t" or "not" or "ll";

    public static bool IsPlural(TimeTokens t, int at) => t[at].Length >= 4 && t.Text[t[at].End - 1] is 's' or 'S';
}
