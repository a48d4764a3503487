namespace Reftel.Reading.Diagnostics;

/// <summary>Lower-case words for severities and categories, as the contract and the command print them.</summary>
public static class SeverityWords
{
    public static string ToWord(this DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };

    public static string ToWord(this DiagnosticCategory category) => category switch
    {
        DiagnosticCategory.Text => "text",
        DiagnosticCategory.Envelope => "envelope",
        DiagnosticCategory.Head => "head",
        DiagnosticCategory.Body => "body",
        DiagnosticCategory.Report => "report",
        DiagnosticCategory.Tradecraft => "tradecraft",
        _ => "consistency",
    };
}
