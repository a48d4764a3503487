using System.Globalization;

namespace Reftel.Archive.Statements;

/// <summary>Statements with a due date whose last day lies between two days, both allowed; null is open. What is due in 2021 is due on its last day.</summary>
internal sealed record DueTest(string? First, string? Last) : StatementTest
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Between days, months or years as a person writes them, of which each is in the calendar.</summary>
    /// <param name="from">The first; null is open.</param>
    /// <param name="to">The last; null is open.</param>
    /// <param name="withFrom">Whether the first counts itself.</param>
    /// <param name="withTo">Whether the last counts itself.</param>
    public static DueTest Between(string? from, string? to, bool withFrom, bool withTo) => new(
        from is null ? null : withFrom ? FirstOf(from) : Beside(LastDay.Of(from)!, 1),
        to is null ? null : withTo ? LastDay.Of(to) : Beside(FirstOf(to), -1));

    public override bool Matches(StatementRow row) => row.DueEnd is { } day
        && (First is null || string.CompareOrdinal(day, First) >= 0) && (Last is null || string.CompareOrdinal(day, Last) <= 0);

    public override string Sql(SqlValues values) =>
        $"(s.due_end IS NOT NULL{(First is null ? "" : $" AND s.due_end >= {values.Name(First)}")}{(Last is null ? "" : $" AND s.due_end <= {values.Name(Last)}")})";

    private static string FirstOf(string date) => date.Length switch { 4 => $"{date}-01-01", 7 => $"{date}-01", _ => date[..10] };

    // Nothing lies beyond the calendar: there the bound itself is left.
    private static string Beside(string day, int days)
    {
        DateOnly date = DateOnly.ParseExact(day, Form, CultureInfo.InvariantCulture);
        int number = date.DayNumber + days;
        return number < 0 || number > DateOnly.MaxValue.DayNumber ? day : DateOnly.FromDayNumber(number).ToString(Form, CultureInfo.InvariantCulture);
    }
}
