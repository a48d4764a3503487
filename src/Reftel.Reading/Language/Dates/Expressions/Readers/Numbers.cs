using Reftel.Reading.Language.Dates.Expressions.Tokens;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Numbers in digits and words: counts, ordinals, years in words.</summary>
internal static class Numbers
{
    private const long MostWhole = 1_000_000;
    private const int MostWords = 8;

    /// <summary>A count in hundredths, -1 for one that the text leaves open: <c>10</c>, <c>2.5</c>, <c>twenty-one</c>, <c>a few</c>, <c>a</c>, <c>half a</c>.</summary>
    public static bool TryCount(TimeTokens t, int at, out long hundredths, out int end)
    {
        end = at;
        hundredths = 0;
        if (t.Is(at, Small.A) || t.Is(at, Small.The))
        {
            bool article = t.Is(at, Small.A);
            if (t.Is(at + 1, Kind.Vague))
            {
                return TryVague(t, at + 1, out hundredths, out end);
            }

            end = at + 1;
            hundredths = 100;
            if (article && t.IsWord(at + 1, "dozen"))
            {
                end = at + 2;
                hundredths = 1200;
            }
            else if (article && (t.IsWord(at + 1, "hundred") || t.IsWord(at + 1, "thousand")))
            {
                return TryCardinal(t, at + 1, out hundredths, out end);
            }
            else if (article && t.Is(at + 1, Small.Half) && !t.Is(at + 2, Small.A))
            {
                end = at + 2;
                hundredths = 50;
            }

            return article;
        }

        if (t.Is(at, Small.Half))
        {
            end = t.Is(at + 1, Small.A) ? at + 2 : at + 1;
            hundredths = 50;
            return true;
        }

        if (t.IsMark(at, '\u00BD') || t.IsMark(at, '\u00BC'))
        {
            hundredths = t.IsMark(at, '\u00BD') ? 50 : 25;
            end = at + 1;
            return true;
        }

        return t.Is(at, Kind.Vague) ? TryVague(t, at, out hundredths, out end)
            : t.Is(at, Kind.Number) ? TryDigits(t, at, out hundredths, out end)
            : TryCardinal(t, at, out hundredths, out end) && AddHalf(t, ref hundredths, ref end);
    }

    /// <summary>A number in words, in hundredths: <c>twenty-one</c>, <c>one hundred and fifty</c>.</summary>
    public static bool TryCardinal(TimeTokens t, int at, out long hundredths, out int end)
    {
        long total = 0;
        long group = 0;
        long last = long.MaxValue;
        end = at;
        for (int words = 0; words < MostWords; words++)
        {
            int place = words == 0 ? at : t.IsDash(end) && t.IsGlued(end) && t.IsGlued(end + 1) ? end + 1 : t.Is(end, Small.And) && last >= 20 ? end + 1 : end;
            if (!t.Is(place, Kind.Cardinal))
            {
                break;
            }

            long value = t[place].Value;
            if (value is 100 or 1000)
            {
                group = Math.Max(1, group) * value;
                total += value == 1000 ? group : 0;
                group = value == 1000 ? 0 : group;
                last = value;
            }
            else if (words > 0 && !(last >= 100 && value < last) && !(last is >= 20 and < 100 && last % 10 == 0 && value is > 0 and < 10))
            {
                break;
            }
            else
            {
                group += value;
                last = value;
            }

            end = place + 1;
        }

        hundredths = (total + group) * 100;
        return end > at && total + group <= MostWhole;
    }

    /// <summary><c>11th</c>, <c>eleventh</c>, <c>twenty-first</c>.</summary>
    public static bool TryOrdinal(TimeTokens t, int at, out int value, out int end)
    {
        value = 0;
        end = at;
        if (t.Is(at, Kind.Number) && t.IsGlued(at + 1) && IsSuffix(t.Word(at + 1)) && t.BeginsWord(at))
        {
            value = t[at].Value;
            end = at + 2;
            return value > 0;
        }

        if (t.Is(at, Kind.Ordinal))
        {
            value = t[at].Value;
            end = at + 1;
            return true;
        }

        if (!t.Is(at, Kind.Cardinal) || t[at].Value is < 20 or > 90)
        {
            return false;
        }

        int place = t.IsDash(at + 1) ? at + 2 : at + 1;
        if (!t.Is(place, Kind.Ordinal) || t[place].Value >= 10)
        {
            return false;
        }

        value = t[at].Value + t[place].Value;
        end = place + 1;
        return true;
    }

    /// <summary><c>nineteen ninety six</c>, <c>two thousand and fifteen</c>, <c>seventeen hundred thirty three</c>.</summary>
    public static bool TryYear(TimeTokens t, int at, out int year, out int end)
    {
        year = 0;
        if (!TryCardinal(t, at, out long first, out end))
        {
            return false;
        }

        year = (int)(first / 100);
        if (year is >= 15 and <= 20 && TryCardinal(t, end, out long second, out int behind) && second is >= 1000 and < 10000)
        {
            year = (year * 100) + (int)(second / 100);
            end = behind;
        }

        return year is >= 1500 and < 2200;
    }

    private static bool IsSuffix(ReadOnlySpan<char> letters) =>
        letters.Length == 2 && (letters.Equals("st", StringComparison.OrdinalIgnoreCase) || letters.Equals("nd", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("rd", StringComparison.OrdinalIgnoreCase) || letters.Equals("th", StringComparison.OrdinalIgnoreCase));

    private static bool TryVague(TimeTokens t, int at, out long hundredths, out int end)
    {
        int value = t[at].Value;
        hundredths = value > 0 ? value * 100 : -1;
        end = t.Is(at + 1, Small.Of) ? at + 2 : at + 1;
        return true;
    }

    private static bool TryDigits(TimeTokens t, int at, out long hundredths, out int end)
    {
        hundredths = t[at].Value * 100L;
        end = at + 1;
        if (t[at].Value < 0 || !t.BeginsWord(at))
        {
            return false;
        }

        if (t.IsMark(end, ',') && t.IsGlued(end) && t[end + 1] is { Kind: Kind.Number, Length: 3, Spaced: false } thousand)
        {
            hundredths = (hundredths * 1000) + (thousand.Value * 100L);
            end += 2;
        }
        else if (t.IsMark(end, '.') && t.IsGlued(end) && t[end + 1] is { Kind: Kind.Number, Length: <= 2, Spaced: false } part)
        {
            hundredths += part.Length == 1 ? part.Value * 10 : part.Value;
            end += 2;
        }

        return hundredths <= MostWhole * 100 && AddHalf(t, ref hundredths, ref end);
    }

    // "two and a half years", "one and a quarter year"
    private static bool AddHalf(TimeTokens t, ref long hundredths, ref int end)
    {
        if (t.Is(end, Small.And))
        {
            int place = t.Is(end + 1, Small.A) ? end + 2 : end + 1;
            int part = t.Is(place, Small.Half) ? 50 : t.IsWord(place, "quarter") ? 25 : 0;
            if (part > 0 && t.Is(place + 1, Kind.Unit))
            {
                hundredths += part;
                end = place + 1;
            }
        }

        return true;
    }
}
