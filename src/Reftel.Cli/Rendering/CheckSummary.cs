using Reftel.Archive.Wording;
using Reftel.Cli.Batch;
using Reftel.Reading.Diagnostics;

namespace Reftel.Cli.Rendering;

/// <summary>The last line of a check.</summary>
internal static class CheckSummary
{
    /// <summary><c>12 telegrams in 12 files: 3 warnings, 1 info</c></summary>
    public static string Of(Tally tally, DiagnosticSeverity least)
    {
        long others = tally.Documents - tally.Telegrams - tally.Reports;
        bool mixed = tally.Telegrams + tally.Reports > 0;
        string?[] forms =
        [
            tally.Telegrams == 0 && (tally.Reports > 0 || others > 0) ? null : Counted.Of(tally.Telegrams, "telegram"),
            tally.Reports == 0 ? null : Counted.Of(tally.Reports, "report"),
            others == 0 ? null : Counted.Of(others, mixed ? "other text" : "text"),
        ];
        string documents = string.Join(" and ", forms.Where(form => form is not null));
        string unread = tally.Failures == 0 ? "" : $"; {Counted.Of(tally.Failures, "input")} not read";
        return $"{documents} in {Counted.Of(tally.Files, "file")}: {Findings(tally, least)}{unread}";
    }

    private static string Findings(Tally tally, DiagnosticSeverity least)
    {
        string?[] parts =
        [
            tally.Errors == 0 ? null : Counted.Of(tally.Errors, "error"),
            tally.Warnings == 0 || least > DiagnosticSeverity.Warning ? null : Counted.Of(tally.Warnings, "warning"),
            tally.Infos == 0 || least > DiagnosticSeverity.Info ? null : $"{tally.Infos:N0} info",
        ];
        string found = string.Join(", ", parts.Where(part => part is not null));
        return found.Length > 0 ? found : least == DiagnosticSeverity.Info ? "nothing odd" : $"no {least.ToWord()}";
    }
}
