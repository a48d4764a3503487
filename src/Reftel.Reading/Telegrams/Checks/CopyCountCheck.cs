using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Telegrams.Checks;

/// <summary>The copies of an archive copy's distribution against their total; an office named twice counts once or twice.</summary>
internal static class CopyCountCheck
{
    public static void Run(TelegramDraft draft, DiagnosticBag findings)
    {
        if (draft.Archive is not { Total: int total } copy || copy.Info.Count == 0)
        {
            return;
        }

        List<OfficeCopies> all = [.. copy.Action, .. copy.Origin, .. copy.Info];
        long sum = all.Sum(o => (long)o.Copies);
        if (sum == total)
        {
            return;
        }

        // Counted once, an office has its largest or its last figure.
        long once = all.GroupBy(o => o.Office, StringComparer.Ordinal).Sum(g => (long)g.Max(o => o.Copies));
        long last = all.GroupBy(o => o.Office, StringComparer.Ordinal).Sum(g => (long)g.Last().Copies);
        if (once != total && last != total)
        {
            findings.Add(DiagnosticCatalogue.CopyCountMismatch, copy.TotalSpan, $"{sum}", $"{total}");
        }
    }
}
