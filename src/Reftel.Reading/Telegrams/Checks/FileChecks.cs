using Reftel.Reading.Diagnostics;

namespace Reftel.Reading.Telegrams.Checks;

/// <summary>Checks over all telegrams of one file.</summary>
internal static class FileChecks
{
    public static void Run(List<(TelegramDraft Draft, DiagnosticBag Findings)> telegrams)
    {
        if (telegrams.Count < 2)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((TelegramDraft draft, DiagnosticBag findings) in telegrams)
        {
            // The channel XYZ with serial 0000 and its like repeat by habit.
            if (draft.TransmissionId is string id && !id.EndsWith("XYZ0000", StringComparison.Ordinal) && !seen.Add(id))
            {
                findings.Add(DiagnosticCatalogue.DuplicateTransmissionId, draft.TransmissionIdSpan, id);
            }
        }
    }
}
