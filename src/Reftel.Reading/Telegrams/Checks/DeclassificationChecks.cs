using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Catalogues;

namespace Reftel.Reading.Telegrams.Checks;

/// <summary>E.O. number, declassification date and reasons against the date of the telegram.</summary>
internal static class DeclassificationChecks
{
    // E.O. 13292 renumbered the categories; it was signed on 25 March 2003 and State's forms followed within months.
    private static readonly DateOnly Renumbered = new(2003, 3, 25);

    public static void Run(TelegramDraft draft, DiagnosticBag findings)
    {
        if (draft.DateTimeGroup is not PartialDate sent)
        {
            return;
        }

        CheckReasons(draft, sent, findings);
        if (draft.ExecutiveOrder is not ExecutiveOrder order)
        {
            return;
        }

        bool known = ExecutiveOrders.TryFind(order.Order ?? "", out ExecutiveOrderEntry entry);
        var day = new DateOnly(sent.Year, sent.Month, sent.Day);
        if (known && day < entry.InForceFrom)
        {
            findings.Add(DiagnosticCatalogue.OrderNotYetInForce, draft.ExecutiveOrderSpan, entry.Number, $"{entry.InForceFrom:yyyy-MM-dd}");
        }

        if (order.DeclassifyOn is not { Day: > 0 } until)
        {
            return;
        }

        if (until.DaysSince(sent) < 0)
        {
            findings.Add(DiagnosticCatalogue.DeclassifiedBeforeSent, draft.ExecutiveOrderSpan, until.ToString(), Day(sent));
        }
        else if (known && entry.MaximumYears is int most && order.Exempt is null && until.Year - sent.Year > most)
        {
            findings.Add(DiagnosticCatalogue.DeclassificationTooLate, draft.ExecutiveOrderSpan, until.ToString(), Day(sent), $"{most}");
        }
    }

    private static void CheckReasons(TelegramDraft draft, PartialDate sent, DiagnosticBag findings)
    {
        if (draft.ClassifiedBy is not { Reasons.IsEmpty: false } classifiedBy || sent.Year < 1995)
        {
            return;
        }

        bool after = new DateOnly(sent.Year, sent.Month, sent.Day) >= Renumbered;
        string wrong = after ? "1.5" : "1.4";
        string right = after ? "1.4" : "1.5";
        string? reason = classifiedBy.Reasons.FirstOrDefault(r => r.StartsWith(wrong, StringComparison.Ordinal));
        if (reason is not null)
        {
            findings.Add(DiagnosticCatalogue.ReasonSectionMismatch, draft.ReasonSpan, reason, Day(sent), right);
        }
    }

    private static string Day(PartialDate date) => PartialDate.OfDay(date.Year, date.Month, date.Day)?.ToString() ?? date.ToString();
}
