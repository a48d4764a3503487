namespace Reftel.Reading.Diagnostics;

/// <summary>How much a finding matters to a person who relies on the document.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; the record is not in doubt (a repair that the format proves, an unknown code).</summary>
    Info,

    /// <summary>Two parts of the document disagree, or something was lost.</summary>
    Warning,

    /// <summary>A part of the document could not be read at all.</summary>
    Error,
}
