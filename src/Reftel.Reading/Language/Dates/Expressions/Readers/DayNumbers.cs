using Reftel.Reading.Language.Dates.Expressions.Tokens;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>The day beside a month: <c>11</c>, <c>11th</c>, <c>eleventh</c>, and <c>II</c> as scanning makes it of 11.</summary>
/// <param name="Value">1 to 31.</param>
/// <param name="End">Behind it.</param>
/// <param name="IsRepaired">Letters were read as digits.</param>
/// <param name="IsOrdinal">It has its suffix or is an ordinal in words.</param>
internal readonly record struct DayNumber(int Value, int End, bool IsRepaired, bool IsOrdinal)
{
    public static bool TryRead(TimeTokens t, int at, out DayNumber day)
    {
        day = default;
        Token token = t[at];
        if (token.Kind is Kind.Number or Kind.Other)
        {
            // A letter or digit first; the rest of the word may be either.
            if (token.Length == 0 || token.Length > 3 || !DateNumber.TryRead(t.Text, token.Start, out DateNumber number) || !number.IsDay)
            {
                return false;
            }

            int end = Behind(t, at, DateNumber.SkipOrdinal(t.Text, number.End));
            day = new DayNumber(number.Value, end, number.IsRepaired, DateNumber.SkipOrdinal(t.Text, number.End) > number.End);
            return end > at;
        }

        if (Numbers.TryOrdinal(t, at, out int value, out int behind) && value is >= 1 and <= 31)
        {
            // "the second half of June", "first quarter"
            day = new DayNumber(value, behind, false, true);
            return !t.Is(behind, Kind.Unit) || t.IsWord(behind, "day");
        }

        // "May twenty nine", "fifteen August"
        if (Numbers.TryCardinal(t, at, out long hundredths, out behind) && hundredths is >= 100 and <= 3100)
        {
            day = new DayNumber((int)(hundredths / 100), behind, false, false);
            return true;
        }

        return false;
    }

    /// <summary>True where it is made of letters alone, which may be a word or a numeral.</summary>
    public bool IsLetters(TimeTokens t, int at) => IsRepaired && t[at].Kind == Kind.Other && End == at + 1;

    // The token that begins where the number ends, or the place itself where none does.
    private static int Behind(TimeTokens t, int at, int offset)
    {
        int end = at;
        while (end < t.Count && t[end].Start < offset)
        {
            end++;
        }

        return t[end - 1 < at ? at : end - 1].End == offset ? end : at;
    }
}
