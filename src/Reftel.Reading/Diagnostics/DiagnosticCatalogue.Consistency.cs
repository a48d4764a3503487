namespace Reftel.Reading.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor SerialMismatch { get; } = new(
        "RT1401",
        "Station serial does not match the message number",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Consistency,
        "The DE line has serial #{0}, but the telegram is number {1}",
        "The serial of the DE line is the message reference number modulo 10000. Where they differ, the head of one telegram stands over the text of another.",
        "Treat the text and the envelope as parts of different telegrams until another copy shows otherwise.",
        "Held in 1,120 of 1,120 public telegrams; ACP 127(G) para 115");

    public static DiagnosticDescriptor PilotPrecedenceMismatch { get; } = new(
        "RT1402",
        "Pilot line and date-time group differ in precedence",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Consistency,
        "The pilot line says {0}, the date-time group {1}",
        "The pilot line repeats the highest precedence of the date-time group.",
        "Compare with other copies of the telegram.",
        "ACP 127(G) para 152");

    public static DiagnosticDescriptor SecurityLetterMismatch { get; } = new(
        "RT1403",
        "Security letter does not match the class line",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Consistency,
        "The security line says {0}, the class line {1}",
        "The letter repeated on the ZNY or ZNR line is that of the classification.",
        "Handle the telegram by the higher of the two.",
        "ACP 127(G) para 124");

    public static DiagnosticDescriptor PortionAboveClassLine { get; } = new(
        "RT1404",
        "Paragraph marked above the class line",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Consistency,
        "Paragraph marked ({0}) in a telegram classified {1}",
        "The class line carries the highest classification of any part.",
        "Handle the telegram by the higher of the two.",
        "E.O. 12958 section 1.6; 5 FAH-1 H-246");

    public static DiagnosticDescriptor PageMarkOfAnotherTelegram { get; } = new(
        "RT1405",
        "Page mark of another telegram",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Consistency,
        "The page mark says {0}, but the telegram is {1}",
        "Page marks repeat the number of the telegram. A different number means that pages of two telegrams were joined.",
        "Do not rely on the text after the mark until another copy confirms it.",
        "Held in 619 of 623 public telegrams");

    public static DiagnosticDescriptor PageTotalMismatch { get; } = new(
        "RT1406",
        "Page marks and section count differ",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Consistency,
        "The page mark counts {0} sections, the class line {1}",
        "Both count the transmission sections.",
        "Check whether a section is missing.",
        "ACP 127(G) para 208; held in 622 of 623 public telegrams");

    public static DiagnosticDescriptor FilingTimeMismatch { get; } = new(
        "RT1407",
        "Filing time and date-time group differ",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Consistency,
        "The filing time is {0}, the date-time group {1}",
        "A telegram is filed within hours of its date-time group. Here the two are more than a day apart.",
        "Compare both with other copies; the day of the record is that of the date-time group.",
        "ACP 127(G) paras 113, 115");

    public static DiagnosticDescriptor CopyCountMismatch { get; } = new(
        "RT1408",
        "Copy counts do not add up",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Consistency,
        "The copies of the distribution add up to {0}, the total says {1}",
        "The total after the slash is the sum of the copies of all offices, an office named twice counted once or twice.",
        "A line of the distribution may be lost or misread.",
        "Held in 12 of 12 archive copies read");

    public static DiagnosticDescriptor ReasonSectionMismatch { get; } = new(
        "RT1409",
        "Classification reason names the wrong section",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Consistency,
        "Reason {0} on a telegram of {1}: the categories stood in section {2} then",
        "The categories were section 1.5 of the order until 25 March 2003 and section 1.4 afterwards.",
        "Read the letter as meant; cite the section as printed.",
        "E.O. 12958 section 1.5; E.O. 13292 section 1.4");

    public static DiagnosticDescriptor DeclassifiedBeforeSent { get; } = new(
        "RT1410",
        "Declassification date before the telegram",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Consistency,
        "To be declassified on {0}, but sent on {1}",
        "A telegram cannot be due for declassification before it is sent; day and month, or the year, may be misprinted.",
        "Compare with other copies of the telegram.",
        "E.O. 12958 section 1.6");

    public static DiagnosticDescriptor DeclassificationTooLate { get; } = new(
        "RT1411",
        "Declassification later than the order allows",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Consistency,
        "To be declassified on {0}, more than {2} years after {1}",
        "The order sets a longest time for original classification without an exemption.",
        "Look for the exemption; the year may be misprinted.",
        "E.O. 12065, 12958, 13292, 13526");

    public static DiagnosticDescriptor DuplicateTransmissionId { get; } = new(
        "RT1412",
        "Transmission id used twice",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Consistency,
        "The transmission id {0} stands on two telegrams of this file",
        "An id appears once per transmission; a copy may have been filed twice or a head pasted over another text. XYZ0000 and the like are exempt, as they repeat by habit.",
        "Compare the two telegrams.",
        "ACP 127(G) para 202");

    public static DiagnosticDescriptor ReferenceToFuture { get; } = new(
        "RT1413",
        "Reference to a later telegram",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Consistency,
        "The reference \"{0}\" names a telegram sent later than this one",
        "The year may be missing (then it is that of the telegram) or misprinted.",
        "Look for the number in the year before.",
        "5 FAH-1 H-246");

    public static DiagnosticDescriptor ReferenceToItself { get; } = new(
        "RT1414",
        "Telegram refers to itself",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Consistency,
        "The reference \"{0}\" names this telegram",
        "The number may be misprinted, or the text is a repeat of an earlier telegram.",
        "Compare with other copies of the telegram.",
        "5 FAH-1 H-246");

    public static DiagnosticDescriptor OrderNotYetInForce { get; } = new(
        "RT1415",
        "Executive order later than the telegram",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Consistency,
        "E.O. {0} took effect on {1}, after the telegram",
        "The order was not in force when the telegram was sent: the number or the date is wrong.",
        "Compare with other copies of the telegram.",
        "E.O. 11652, 12065, 12356, 12958, 13292, 13526");

    public static DiagnosticDescriptor AddressListRepeatsItself { get; } = new(
        "RT1416",
        "Pilot line repeats a routing indicator",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Consistency,
        "The pilot line has {0} more than once",
        "A routing indicator is listed once, even when it serves several addressees.",
        "Nothing; the record keeps the line as it is printed.",
        "ACP 127(G) para 204");
}
