namespace Reftel.Reading.Language.Dates;

/// <summary>Gives days printed without a year theirs: from the date they are joined to, else from the date of the document.</summary>
internal static class YearOfDate
{
    // Half a year either way: a day nearer than that is hardly meant in another year.
    private const int Near = 183;
    private const int Window = 60;

    // Words that promise, among the words before a day or just behind it.
    private static readonly LeadingWords Coming = new(
        "upcoming", "forthcoming", "will", "next", "scheduled", "planned", "plans", "expected", "due", "set", "shall",
        "предстоящей", "предстоящий", "предстоящем", "состоится", "запланирован", "запланирована", "будет", "планируется",
        "адбудзецца", "запланаваны", "плануецца", "відбудеться");

    private static readonly LeadingWords Gone = new("last", "previous", "ago", "earlier", "прошлого", "минувшего", "мінулага");

    // One search tells that none of them stands near, as near most days.
    private static readonly PhraseSearch ComingSigns = new(Coming.All);

    private static readonly PhraseSearch GoneSigns = new(Gone.All);

    public static void Fill(ReadOnlySpan<char> text, List<FoundDate> found, CalendarDate? anchor)
    {
        for (int i = 0; i < found.Count; i++)
        {
            FoundDate date = found[i];
            if (date.HasYear)
            {
                continue;
            }

            if (i + 1 < found.Count && found[i + 1].HasYear && found[i + 1].First.Month > 0 && Joins(text[date.End..found[i + 1].Start]))
            {
                // "30 December - 2 January 2021": the year before.
                CalendarDate next = found[i + 1].First;
                found[i] = date.InYear(date.First.Month > next.Month ? next.Year - 1 : next.Year);
            }
            else if (anchor is { Year: > 0 } known)
            {
                found[i] = date.IsImpossible ? date : date.InYear(Guess(text, date, known));
            }
        }
    }

    /// <summary>The year that a day printed without one is of: the nearest to the anchor that the words around it allow; 0 where no year has it.</summary>
    internal static int Guess(ReadOnlySpan<char> text, FoundDate date, CalendarDate anchor)
    {
        int year = anchor.Year;
        if (anchor.Month == 0 || Day(date, year) is not { } same)
        {
            return Day(date, year) is null ? 0 : year;
        }

        int distance = same - anchor.DayNumber;
        if (distance <= 0)
        {
            // Before the anchor this year: meant, unless next year's is promised and nearer.
            return -distance > Near && Promised(text, date) && Day(date, year + 1) is not null ? year + 1 : year;
        }

        // After the anchor this year: last year's, where that is nearer and nothing is promised, or where the words look back.
        bool past = distance > Near ? !Promised(text, date) : LooksBack(text, date);
        return past && Day(date, year - 1) is not null ? year - 1 : year;
    }

    private static int? Day(FoundDate date, int year) =>
        year is >= 1 and <= 9999 && (date.First with { Year = year }) is { IsDay: true } day ? day.DayNumber : null;

    private static bool Joins(ReadOnlySpan<char> gap)
    {
        ReadOnlySpan<char> word = gap.Length > 12 ? "none" : gap.Trim();
        return word is "and" or "to" or "through" or "until" or "or" or "," or "и" or "і" or "по" or "do" or "bis" or "et" || (word.Length == 1 && Characters.IsDash(word[0]));
    }

    private static bool Promised(ReadOnlySpan<char> text, FoundDate date) => Has(text, date, Coming, ComingSigns);

    private static bool LooksBack(ReadOnlySpan<char> text, FoundDate date) => Has(text, date, Gone, GoneSigns);

    private static bool Has(ReadOnlySpan<char> text, FoundDate date, LeadingWords words, PhraseSearch signs)
    {
        int start = Math.Max(0, date.Start - Window);
        int stop = text[start..date.Start].LastIndexOfAny(".;!?\n");
        start = stop < 0 ? start : start + stop + 1;
        int end = Math.Min(text.Length, date.End + (Window / 2));
        stop = text[date.End..end].IndexOfAny(".;!?\n");
        end = stop < 0 ? end : date.End + stop;
        if (!signs.In(text[start..Characters.SkipWord(text, end)]))
        {
            return false;
        }

        for (int at = start; at < end;)
        {
            int next = Characters.SkipWord(text, at);
            if (next > at && Characters.IsWordStart(text, at) && words.At(text, at) == next - at)
            {
                return true;
            }

            at = Math.Max(next, at + 1);
        }

        return false;
    }
}
