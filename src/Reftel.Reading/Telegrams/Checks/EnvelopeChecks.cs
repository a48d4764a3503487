using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Telegrams.Checks;

/// <summary>Serial against number, pilot against date-time group, and each station once on the pilot line.</summary>
internal static class EnvelopeChecks
{
    public static void Run(TelegramDraft draft, DiagnosticBag findings)
    {
        if (draft.StationSerial is int serial && draft.Number is int number && serial % 10_000 != number % 10_000)
        {
            findings.Add(DiagnosticCatalogue.SerialMismatch, draft.StationSerialSpan, $"{serial:D4}", $"{number}");
        }

        if (draft.PilotPrecedence is Precedence pilot && Highest(draft) is Precedence highest && pilot != highest)
        {
            findings.Add(DiagnosticCatalogue.PilotPrecedenceMismatch, draft.PilotSpan, pilot.ToWord(), highest.ToWord());
        }

        if (draft.Routing.Count < 2)
        {
            return;
        }

        var seen = new HashSet<string>(draft.Routing.Count, StringComparer.Ordinal);
        foreach (string station in draft.Routing)
        {
            if (!seen.Add(station))
            {
                findings.Add(DiagnosticCatalogue.AddressListRepeatsItself, draft.PilotSpan, station);
            }
        }
    }

    private static Precedence? Highest(TelegramDraft draft) =>
        draft.Precedence is Precedence action && draft.InfoPrecedence is Precedence info && info > action ? info : draft.Precedence;
}
