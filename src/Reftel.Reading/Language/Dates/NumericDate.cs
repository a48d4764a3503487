namespace Reftel.Reading.Language.Dates;

/// <summary><c>2020-11-26</c>, <c>2020/11/26</c>, <c>26.11.2020</c>, and <c>26/11/2020</c> where one of the numbers must be the day.</summary>
internal static class NumericDate
{
    public static bool TryRead(ReadOnlySpan<char> text, int at, out FoundDate date)
    {
        date = default;
        if (!StandsAlone(text, at)
            || !TryNumber(text, at, out int first, out int end) || end >= text.Length
            || text[end] is not ('-' or '.' or '/') || !TryNumber(text, end + 1, out int second, out int end2)
            || end2 >= text.Length || text[end2] != text[end] || !TryNumber(text, end2 + 1, out int third, out int stop)
            || !EndsAlone(text, stop))
        {
            return false;
        }

        char mark = text[end];
        ReadOnlySpan<int> lengths = [end - at, end2 - end - 1, stop - end2 - 1];
        if (Order(mark, lengths, first, second, third) is not { } day || day.Month is < 1 or > 12 || day.Day is < 1 or > 31 || day.Year is < 1500 or > 2199)
        {
            return false;
        }

        date = FoundDate.Of(at, stop, day, null, hasYear: true, repaired: false);
        return true;
    }

    private static CalendarDate? Order(char mark, ReadOnlySpan<int> lengths, int first, int second, int third)
    {
        if (lengths is [4, 2, 2] || (mark == '/' && lengths is [4, <= 2, <= 2]))
        {
            return new CalendarDate(first, second, third);
        }

        if (lengths is not [<= 2, <= 2, 4])
        {
            return null;
        }

        // Points mark the order of the continent; strokes and dashes prove none unless one number is above twelve.
        return mark == '.' || first > 12 || first == second ? new CalendarDate(third, second, first)
            : second > 12 ? new CalendarDate(third, first, second)
            : null;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int at, out int value, out int end)
    {
        value = 0;
        end = at;
        while (end < text.Length && end - at < 5 && char.IsAsciiDigit(text[end]))
        {
            value = (value * 10) + text[end] - '0';
            end++;
        }

        return end - at is >= 1 and <= 4;
    }

    // Inside an address, a version or a longer number there is no date.
    private static bool StandsAlone(ReadOnlySpan<char> text, int at) =>
        at == 0 || text[at - 1] is not ('/' or '-' or '.' or '_' or '=' or '&' or '#' or '%' or ':');

    private static bool EndsAlone(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length)
        {
            return true;
        }

        if (text[end] == 'T')
        {
            return end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]);
        }

        // "26.11.2020.7": a stop with the anchor of a note, no fourth number of an address.
        return !char.IsLetterOrDigit(text[end]) && text[end] is not ('/' or '_' or '=')
            && !(text[end] == '-' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]));
    }
}
