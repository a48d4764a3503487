using Reftel.Analysis.Ledger;

namespace Reftel.Server.Ledger;

/// <summary>A page of the ledger with what is counted beside it.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Day">As of which day.</param>
/// <param name="Page">The lines.</param>
/// <param name="States">How many answer in each state, whichever states were asked for.</param>
/// <param name="Calendar">When they are due.</param>
/// <param name="LeftOut">Entries of documents without a date, which nobody can tell the day of.</param>
/// <param name="Rejected">Entries that readers rejected as misread.</param>
/// <param name="Waiting">Documents that have not been read for statements yet.</param>
public sealed record LedgerList(
    LedgerQuestion Question, DateOnly Day, LedgerPage Page, IReadOnlyDictionary<EntryState, int> States, DueCalendar Calendar, int LeftOut, int Rejected, long Waiting)
{
    /// <param name="ledger">The ledger.</param>
    /// <param name="question">What is asked; it is understood.</param>
    /// <param name="today">Today.</param>
    /// <param name="limit">Lines of a page.</param>
    internal static LedgerList Of(StandingLedger ledger, LedgerQuestion question, DateOnly today, int limit)
    {
        StandingDay day = ledger.On(question.AsOfDay, today, question.DueSoon);
        LedgerFilter filter = question.Filter;
        LedgerFilter anyState = filter with { States = [] };
        LedgerFilter anyDay = filter with { DueBefore = null, DueAfter = null };
        DateOnly month = LedgerQuestion.DaysOf(question.Month)?.First ?? filter.DueAfter ?? day.View.Day;
        return new LedgerList(
            question, day.View.Day, day.Page(filter, question.At, limit),
            day.Page(anyState, 0, 0).States.ToDictionary(state => state.State, state => state.Count),
            DueCalendar.Of(day.ByDue.Where(line => anyDay.Matches(line.Line)), month),
            day.LeftOut, ledger.Rejected, ledger.Waiting);
    }
}
