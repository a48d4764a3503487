namespace Reftel.Reading.Diagnostics;

/// <summary>What a kind of finding is, apart from its occurrences.</summary>
/// <param name="Code">Stable code, <c>RT</c> and four digits; never reused.</param>
/// <param name="Title">One line without a full stop.</param>
/// <param name="Severity">Severity of every occurrence.</param>
/// <param name="Category">The part of the work it comes from.</param>
/// <param name="MessageFormat">Composite format of the message; arguments are quotations from the document or numbers.</param>
/// <param name="Explanation">What was seen and why it matters, for the help page.</param>
/// <param name="Remedy">What a person can do.</param>
/// <param name="RuleSource">Where the rule stands, for example <c>ACP 127(G) para 115</c>.</param>
public sealed record DiagnosticDescriptor(
    string Code,
    string Title,
    DiagnosticSeverity Severity,
    DiagnosticCategory Category,
    string MessageFormat,
    string Explanation,
    string Remedy,
    string RuleSource)
{
    /// <summary>Address of the help page inside the project's documentation.</summary>
    public string HelpPage => $"docs/diagnostics.md#{Code.ToLowerInvariant()}";
}
