namespace Reftel.Reading.Language.Dates;

/// <summary>The second day of <c>13-14</c>: a dash, and a later day.</summary>
internal static class DayRange
{
    public static bool TryRead(ReadOnlySpan<char> text, int at, int first, out DateNumber second)
    {
        second = default;
        int place = at < text.Length && text[at] == ' ' ? at + 1 : at;
        if (place >= text.Length || !Characters.IsDash(text[place]))
        {
            return false;
        }

        place++;
        place = place < text.Length && text[place] == ' ' ? place + 1 : place;
        return DateNumber.TryRead(text, place, out second) && second.IsDay && !second.IsAllLetters && second.Value > first;
    }
}
