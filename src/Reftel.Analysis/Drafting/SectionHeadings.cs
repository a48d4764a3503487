namespace Reftel.Analysis.Drafting;

/// <summary>The headings of sections; one row a kind.</summary>
internal static class SectionHeadings
{
    private static readonly (DraftSectionKind Kind, string? Heading, bool IsList)[] Rows =
    [
        (DraftSectionKind.Judgement, null, false),
        (DraftSectionKind.Changed, "What changed and why", false),
        (DraftSectionKind.Evidence, "Evidence", false),
        (DraftSectionKind.Due, "Forecasts due", true),
        (DraftSectionKind.Resolved, "Forecasts resolved", true),
        (DraftSectionKind.Indicators, "Indicators", true),
        (DraftSectionKind.WouldChange, "What would change the judgement", false),
        (DraftSectionKind.Gaps, "Gaps", false),
    ];

    public const string Notes = "Notes";

    public static string? Of(DraftSectionKind kind) => Row(kind).Heading;

    /// <summary>Whether the paragraphs are items of a list.</summary>
    public static bool IsList(DraftSectionKind kind) => Row(kind).IsList;

    private static (DraftSectionKind Kind, string? Heading, bool IsList) Row(DraftSectionKind kind) => Array.Find(Rows, row => row.Kind == kind);
}
