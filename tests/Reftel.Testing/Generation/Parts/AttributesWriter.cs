namespace Reftel.Testing.Generation.Parts;

/// <summary>The Message Attributes block of the National Archives: a key and a value a line, long values wrapped to column 0.</summary>
internal static class AttributesWriter
{
    private static readonly string[] Names =
    [
        "Automatic Decaptioning", "Capture Date", "Channel Indicators", "Current Classification", "Concepts", "Control Number",
        "Copy", "Draft Date", "Decaption Date", "Disposition Action", "Disposition Date", "Document Number", "Document Source",
        "Drafter", "Enclosure", "Executive Order", "Errors", "Film Number", "From", "Handling Restrictions", "Line Count",
        "Locator", "Office", "Original Classification", "Page Count", "Review Action", "Review History", "Subject", "TAGS", "To",
        "Type", "Markings",
    ];

    public static IReadOnlyList<string> Keys(Draft draft) =>
        [.. Names.Select(n => n == "Draft Date" && draft.Day.Year == 1977 ? "Sent Date" : n)];

    public static void Write(Draft draft)
    {
        draft.Add(BlockRole.ArchiveHead, 3, false, "Message Attributes");
        var lines = new List<string>();
        foreach (string key in draft.Truth.Archive!.AttributeKeys)
        {
            lines.AddRange(Wrap.Lines($"{key}: {Value(draft, key)}", 74));
        }

        draft.Add(BlockRole.ArchiveHead, 1, false, lines);
    }

    private static string Value(Draft draft, string key) => key switch
    {
        "Capture Date" or "Decaption Date" => "01 JAN 1994",
        "Current Classification" => "UNCLASSIFIED",
        "Copy" => "SINGLE",
        "Draft Date" or "Sent Date" => draft.Day.ToString("dd MMM yyyy", System.Globalization.CultureInfo.InvariantCulture).ToUpperInvariant(),
        "Document Number" => DocumentNumber(draft),
        "Document Source" => "CORE",
        "Drafter" => draft.Truth.Archive!.DraftedBy ?? "n/a",
        "Executive Order" => draft.Truth.Order is null ? "N/A" : "GS",
        "Film Number" => $"D{draft.Day.Year % 100}{draft.Random.Between(1000, 9999)}-{draft.Random.Between(100, 999)}",
        "From" => draft.Sender.Name,
        "Line Count" => $"{draft.Random.Between(40, 300)}",
        "Locator" => "TEXT ON-LINE",
        "Original Classification" => draft.Classification.Word(),
        "Page Count" => $"{draft.Random.Between(1, 6)}",
        "Review Action" => "RELEASED, APPROVED",
        "Review History" => "RELEASED <14 MAY 2003 by MARLOWE>; APPROVED <29 MAY 2003 by OSTRANDER>",
        "Subject" => draft.Truth.Subject ?? "n/a",
        "TAGS" => string.Join(", ", draft.Truth.Tags.Select(t => t.Code)),
        "To" => draft.Truth.To.Count > 0 ? draft.Truth.To[0].Name : "n/a",
        "Type" => "TE",
        "Markings" => "Declassified/Released US Department of State EO Systematic Review 05 JUL 2006",
        _ => "n/a",
    };

    // Four-digit year, the first six characters of the post with blanks counted and then removed, the serial.
    private static string DocumentNumber(Draft draft)
    {
        string post = draft.Sender.Name.Length > 6 ? draft.Sender.Name[..6] : draft.Sender.Name;
        string digits = draft.Sender == Vocabulary.Posts.Washington ? "D6" : "D5";
        return $"{draft.Day.Year}{post.Replace(" ", "", StringComparison.Ordinal)}{draft.Number.ToString(digits)}";
    }
}
