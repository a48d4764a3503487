using Reftel.Analysis.Dates;

namespace Reftel.Archive.Statements;

/// <summary>The last day of a period as TIMEX3 writes it; see <see cref="Period.Parse"/>.</summary>
internal static class LastDay
{
    /// <returns>ISO 8601, always a whole day; null where the value names none.</returns>
    public static string? Of(string? value) => Period.Parse(value)?.Last.ToIso();
}
