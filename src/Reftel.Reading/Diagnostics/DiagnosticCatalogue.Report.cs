namespace Reftel.Reading.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor ZoneNotInForce { get; } = new(
        "RT1501",
        "Zone not in force on that day",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Report,
        "\"{0}\" was not in force on {1} in {2}; the time was taken as {3}",
        "Summer time and winter time have different abbreviations and offsets, and one stands where the other was in force. The time is given with the offset that the place really had on that day; it may be an hour off if the writer meant the abbreviation.",
        "Check the hour against another copy before relying on it.",
        "IANA time zone database");

    public static DiagnosticDescriptor ImpossibleTime { get; } = new(
        "RT1502",
        "Impossible time of day",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Report,
        "\"{0}\" is not a time of day",
        "Hours go to 23 and minutes to 59. The date was kept and the time left out.",
        "Look the time up in another copy.",
        "ISO 8601-1 section 4.3.8");

    public static DiagnosticDescriptor SkippedTime { get; } = new(
        "RT1503",
        "Time that the clocks passed over",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Report,
        "{0} on {1} did not exist in {2}: the clocks were put forward over it",
        "When summer time begins an hour is left out. The date was kept and the time left out.",
        "Look the time up in another copy.",
        "IANA time zone database");

    public static DiagnosticDescriptor WeekdayMismatch { get; } = new(
        "RT1504",
        "Day of the week does not fit the date",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Report,
        "{0} was a {1}, not \"{2}\"",
        "Either the date or the day of the week is wrong. The date was kept.",
        "Compare with other copies before relying on the date.",
        "Gregorian calendar");

    public static DiagnosticDescriptor ImpossibleDate { get; } = new(
        "RT1505",
        "Date that the calendar does not have",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Report,
        "There is no day \"{0}\"",
        "The month has fewer days. No value was given, because nothing in the text says which day is meant.",
        "Look the date up in another copy.",
        "Gregorian calendar");

    public static DiagnosticDescriptor DamagedDate { get; } = new(
        "RT1506",
        "Damaged date read back",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Report,
        "\"{0}\" was read as {1}",
        "Scanning makes letters of digits: I or l of 1, O of 0. They were read back where month and year leave no other reading.",
        "Nothing; the original is unchanged and the repair is in the record.",
        "Practice of optical character recognition");

    public static DiagnosticDescriptor AmbiguousZone { get; } = new(
        "RT1507",
        "Zone of several countries",
        DiagnosticSeverity.Info,
        DiagnosticCategory.Report,
        "\"{0}\" is the time of several countries; no offset was taken",
        "Abbreviations such as IST, CST and BST mean different hours in different countries, and no place in the dateline says which.",
        "Look up where the report was published.",
        "IANA time zone database");

    public static DiagnosticDescriptor HouseListSyntax { get; } = new(
        "RT1508",
        "List of houses is not YAML",
        DiagnosticSeverity.Error,
        DiagnosticCategory.Report,
        "The list of houses cannot be read here: {0}",
        "The file given with --houses must be YAML. Rows after the fault were not read.",
        "Correct the line; docs/houses.md shows the form.",
        "YAML 1.2");

    public static DiagnosticDescriptor HouseListField { get; } = new(
        "RT1509",
        "Row of the list of houses is not understood",
        DiagnosticSeverity.Error,
        DiagnosticCategory.Report,
        "{0}",
        "Every row of the file given with --houses has key, name, hosts, kind, checked and source in a fixed form. This row was left out.",
        "Correct the row; docs/houses.md shows the form.",
        "docs/houses.md");

    public static DiagnosticDescriptor GazetteerSyntax { get; } = new(
        "RT1510",
        "Gazetteer is not YAML",
        DiagnosticSeverity.Error,
        DiagnosticCategory.Report,
        "The gazetteer cannot be read here: {0}",
        "The file given with --gazetteer must be YAML. Rows after the fault were not read.",
        "Correct the line; docs/gazetteer.md shows the form.",
        "YAML 1.2");

    public static DiagnosticDescriptor GazetteerField { get; } = new(
        "RT1511",
        "Row of the gazetteer is not understood",
        DiagnosticSeverity.Error,
        DiagnosticCategory.Report,
        "{0}",
        "Every row of the file given with --gazetteer has members in a fixed form: actors have name, kind, key, aliases and offices, metonyms have words and stands-for. This row was left out.",
        "Correct the row; docs/gazetteer.md shows the form.",
        "docs/gazetteer.md");

    public static DiagnosticDescriptor ScaleListSyntax { get; } = new(
        "RT1512",
        "List of scales is not YAML",
        DiagnosticSeverity.Error,
        DiagnosticCategory.Report,
        "The list of scales cannot be read here: {0}",
        "The file given with --scales must be YAML. Rows after the fault were not read.",
        "Correct the line; docs/scales.md shows the form.",
        "YAML 1.2");

    public static DiagnosticDescriptor ScaleListField { get; } = new(
        "RT1513",
        "Row of the list of scales is not understood",
        DiagnosticSeverity.Error,
        DiagnosticCategory.Report,
        "{0}",
        "Every scale of the file given with --scales has a key of its own and rows of words with their percentages, from 0 to 100 and from the lower to the higher. A word stands in one row of a scale, and a house has one scale at a time. This scale was left out.",
        "Correct the row; docs/scales.md shows the form.",
        "docs/scales.md");
}
