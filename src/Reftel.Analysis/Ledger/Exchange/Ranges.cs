using Reftel.Analysis.Dates;

namespace Reftel.Analysis.Ledger.Exchange;

/// <summary>Stretches as text: <c>131-152</c>.</summary>
internal static class Ranges
{
    public static string Text(CodePointRange range) => $"{range.Start}-{range.End}";

    public static CodePointRange? Parse(string text)
    {
        int dash = text.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && IsoDay.Number(text.AsSpan(0, dash)) is { } start && IsoDay.Number(text.AsSpan(dash + 1)) is { } end && start <= end
            ? new CodePointRange(start, end)
            : null;
    }
}
