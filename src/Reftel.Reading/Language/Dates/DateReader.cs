namespace Reftel.Reading.Language.Dates;

/// <summary>
/// Finds the calendar dates of prose: English in both orders, Russian, Belarusian, Ukrainian, Polish, German, French, Spanish, ISO 8601
/// and days in points. A number alone is a year only where a preposition or a word for "year" says so.
/// </summary>
internal static class DateReader
{
    // The longest way from the first letter of a date to its first digit: "September III, 2020" with gaps at their widest.
    private const int LongestLead = 48;

    // A report has several short texts for each of its citations, and most have one date or none.
    [ThreadStatic]
    private static List<FoundDate>? _brief;

    /// <summary>Dates in the order of the text, without overlap. Linear in the text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="anchor">Date of the document, which gives days without a year theirs; null leaves them without.</param>
    public static List<FoundDate> Find(ReadOnlySpan<char> text, CalendarDate? anchor)
    {
        var found = new List<FoundDate>();
        Find(text, anchor, found);
        return found;
    }

    /// <summary>The same without an anchor, for a caller that is done with the dates before any other asks: all share one list.</summary>
    public static List<FoundDate> FindBriefly(ReadOnlySpan<char> text)
    {
        List<FoundDate> found = _brief ??= [];
        Find(text, null, found);
        return found;
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{char}, CalendarDate?)"/>
    /// <param name="text">Any text.</param>
    /// <param name="anchor">Date of the document.</param>
    /// <param name="found">Where the dates go; what it held is forgotten.</param>
    public static void Find(ReadOnlySpan<char> text, CalendarDate? anchor, List<FoundDate> found)
    {
        found.Clear();
        int at = 0;
        int word = 0;
        int digit = -1;
        ReadOnlySpan<char> before = default;
        while (at < text.Length)
        {
            // No date is without a digit: what stands far before the next one is passed over.
            if (digit < at)
            {
                int next = text[at..].IndexOfAnyInRange('0', '9');
                if (next < 0)
                {
                    break;
                }

                digit = at + next;
                if (next > LongestLead)
                {
                    // A word this long may end behind the digit, or with the text.
                    at = Characters.SkipWord(text, digit - LongestLead);
                    before = default;
                    continue;
                }
            }

            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            word = at;
            if (TryRead(text, at, before, found, out FoundDate date))
            {
                found.Add(date);
                at = Math.Max(at + 1, date.End);
                before = default;
                continue;
            }

            at = Characters.SkipWord(text, at);
            before = text[word..at];
        }

        YearOfDate.Fill(text, found, anchor);
    }

    private static bool TryRead(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> before, List<FoundDate> found, out FoundDate date)
    {
        if (char.IsAsciiDigit(text[at]))
        {
            return NumericDate.TryRead(text, at, out date)
                || DayFirst.TryRead(text, at, out date)
                || BareYear.TryRead(text, at, before, found, out date);
        }

        // "I2 May": a letter that scanning made of a digit.
        if (text[at] is 'I' or 'l' or 'O' && at + 1 < text.Length && (char.IsAsciiDigit(text[at + 1]) || LetteredDay.Stands(text, at)))
        {
            return DayFirst.TryRead(text, at, out date);
        }

        return MonthFirst.TryRead(text, at, out date);
    }
}
