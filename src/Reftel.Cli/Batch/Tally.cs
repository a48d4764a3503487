using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;

namespace Reftel.Cli.Batch;

/// <summary>What a run has read and found; sums of it add up.</summary>
internal sealed record Tally
{
    public long Files { get; init; }

    /// <summary>Inputs that could not be read.</summary>
    public long Failures { get; init; }

    public long Documents { get; init; }

    public long Telegrams { get; init; }

    public long Reports { get; init; }

    public long Errors { get; init; }

    public long Warnings { get; init; }

    public long Infos { get; init; }

    public static Tally Failed { get; } = new() { Failures = 1 };

    public static Tally Of(IReadOnlyCollection<Document> documents) => new()
    {
        Files = 1,
        Documents = documents.Count,
        Telegrams = documents.Count(document => document.Form == DocumentForm.Telegram),
        Reports = documents.Count(document => document.Form == DocumentForm.Report),
        Errors = Count(documents, DiagnosticSeverity.Error),
        Warnings = Count(documents, DiagnosticSeverity.Warning),
        Infos = Count(documents, DiagnosticSeverity.Info),
    };

    public static Tally operator +(Tally a, Tally b) => new()
    {
        Files = a.Files + b.Files,
        Failures = a.Failures + b.Failures,
        Documents = a.Documents + b.Documents,
        Telegrams = a.Telegrams + b.Telegrams,
        Reports = a.Reports + b.Reports,
        Errors = a.Errors + b.Errors,
        Warnings = a.Warnings + b.Warnings,
        Infos = a.Infos + b.Infos,
    };

    private static long Count(IEnumerable<Document> documents, DiagnosticSeverity severity) =>
        documents.Sum(document => (long)document.Diagnostics.Count(diagnostic => diagnostic.Severity == severity));
}
