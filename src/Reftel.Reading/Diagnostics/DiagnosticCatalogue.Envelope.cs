namespace Reftel.Reading.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor ImpossibleDateTimeGroup { get; } = new(
        "RT1101",
        "Date-time group is not a possible date",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Envelope,
        "The date-time group \"{0}\" is not a possible date",
        "A date-time group is two digits for the day, four for hour and minute, Z, month and year. This one names a day, hour or month that does not exist, so the telegram has no date.",
        "Compare with the filing time of the DE line and with other copies.",
        "ACP 127(G) para 113");

    public static DiagnosticDescriptor ImpossibleFilingTime { get; } = new(
        "RT1102",
        "Filing time is not possible",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Envelope,
        "The filing time \"{0}\" is not a possible day and time",
        "A filing time is a day of the year (001-366) and a time of four digits.",
        "Compare with the date-time group.",
        "ACP 127(G) para 115");

    public static DiagnosticDescriptor UnknownEnvelopeLine { get; } = new(
        "RT1103",
        "Line of the envelope not understood",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Envelope,
        "The line \"{0}\" stands in the envelope but is of no known kind",
        "It is kept in the tree and left out of the record.",
        "Nothing, unless an address is missing from the record: then report the form.",
        "ACP 127(G) format lines 1-13");
}
