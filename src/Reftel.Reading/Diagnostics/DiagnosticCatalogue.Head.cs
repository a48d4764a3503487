namespace Reftel.Reading.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor ClassLineDamaged { get; } = new(
        "RT1201",
        "Class line damaged",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Head,
        "The class line reads \"{0}\" and was taken as {1}",
        "A letter is doubled, lost or changed, as happens in corrected copies and in retyped text. The classification was recognised from the rest.",
        "Compare with the security letter of the envelope.",
        "5 FAH-1 H-246; ACP 127(G) para 209");

    public static DiagnosticDescriptor TagsLabelDamaged { get; } = new(
        "RT1202",
        "Label of the TAGS line damaged",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Head,
        "The label \"{0}\" was read as TAGS",
        "The line stands where TAGS stand and holds TAGS, but its label is misspelt.",
        "Nothing; the original is unchanged.",
        "State TAGS handbook, 28 June 1974");

    public static DiagnosticDescriptor GluedTags { get; } = new(
        "RT1203",
        "TAGS written without a blank",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Head,
        "\"{0}\" was read as {1}",
        "Two or more known TAGS stand together without a separator.",
        "Nothing; the original is unchanged.",
        "State TAGS handbook, 28 June 1974");

    public static DiagnosticDescriptor UnknownTag { get; } = new(
        "RT1204",
        "Unknown TAGS code",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Head,
        "The code \"{0}\" is in no list of TAGS that Reftel has",
        "It is kept in the record without a title. Codes were added and dropped over the years, and some are typing errors.",
        "If the code is real, add its row to the table of TAGS.",
        "5 FAH-3 H-011");

    public static DiagnosticDescriptor ExecutiveOrderDamaged { get; } = new(
        "RT1205",
        "Number of the executive order damaged",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Head,
        "E.O. \"{0}\" was read as {1}",
        "No order on classification has that number; one digit away from it is one that has.",
        "Nothing; the original is unchanged.",
        "E.O. 11652, 12065, 12356, 12958, 13292, 13526");

    public static DiagnosticDescriptor ImpossibleDeclassificationDate { get; } = new(
        "RT1206",
        "Declassification date is not a possible date",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Head,
        "\"{0}\" is not a possible date",
        "The date on the E.O. line names a month or day that does not exist.",
        "Compare with other copies of the telegram.",
        "E.O. 12958 section 1.7; 5 FAH-1 H-246");

    public static DiagnosticDescriptor ReferenceNotUnderstood { get; } = new(
        "RT1207",
        "Reference not understood",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Head,
        "The reference \"{0}\" is of no known form",
        "It is kept in the record as it stands, without an id.",
        "Nothing, unless it names a telegram: then report the form.",
        "5 FAH-1 H-246");

    public static DiagnosticDescriptor MissingReferenceItem { get; } = new(
        "RT1208",
        "Reference to an item that is not on the REF line",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Head,
        "The text speaks of \"{0}\", but the REF line has no item {1}",
        "The letter may be a typing error, or an item of the REF line was lost.",
        "Compare with other copies of the telegram.",
        "5 FAH-1 H-246");

    public static DiagnosticDescriptor ReftelWithoutReference { get; } = new(
        "RT1209",
        "Reftel without a REF line",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Head,
        "The text speaks of \"{0}\", but the telegram has no REF line",
        "What the writer referred to is not known from this text.",
        "Compare with other copies of the telegram.",
        "5 FAH-1 H-246");

    public static DiagnosticDescriptor CaptionsExcludeEachOther { get; } = new(
        "RT1210",
        "Captions that exclude each other",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Head,
        "The captions {0} and {1} do not go together",
        "SIPDIS excludes EXDIS, NODIS and the stricter captions; a telegram has one channel caption at most.",
        "Handle the telegram by the stricter caption.",
        "5 FAH-1 H-442; 05 STATE 226504");
}
