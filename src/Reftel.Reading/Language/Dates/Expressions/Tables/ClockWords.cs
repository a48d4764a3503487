namespace Reftel.Reading.Language.Dates.Expressions.Tables;

/// <summary>Words for hours.</summary>
internal static class ClockWords
{
    public static readonly (string Words, int Value)[] Noons =
    [
        ("noon|midday|noontime|noonday|noonish", 12), ("midnight", 0),
    ];

    /// <summary>A meridiem: 0 before noon, 12 after it, or null.</summary>
    public static int? Meridiem(ReadOnlySpan<char> letters) =>
        letters.Equals("am", StringComparison.OrdinalIgnoreCase) || letters.Equals("a", StringComparison.OrdinalIgnoreCase) ? 0
        : letters.Equals("pm", StringComparison.OrdinalIgnoreCase) || letters.Equals("p", StringComparison.OrdinalIgnoreCase) ? 12
        : null;
}
