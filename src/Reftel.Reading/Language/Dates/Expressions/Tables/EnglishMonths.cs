namespace Reftel.Reading.Language.Dates.Expressions.Tables;

/// <summary>Months of English prose and their numbers; <c>|</c> parts the forms.</summary>
internal static class EnglishMonths
{
    public static readonly (string Words, int Value)[] Rows =
    [
        ("January|Jan", 1), ("February|Feb", 2), ("March|Mar", 3), ("April|Apr", 4), ("May", 5), ("June|Jun", 6),
        ("July|Jul", 7), ("August|Aug", 8), ("September|Sept|Sep", 9), ("October|Oct", 10), ("November|Nov", 11), ("December|Dec", 12),
    ];

    /// <summary>Forms that are other words as well, or names of people: they need a number or a preposition beside them.</summary>
    public static readonly WordSet Doubtful = new[] { "may", "march", "mar", "jan", "dec", "sep", "nov", "apr", "oct", "feb", "jun", "jul", "aug" }.ToWordSet(StringComparer.OrdinalIgnoreCase);
}
