namespace Reftel.Cli.Rendering;

/// <summary>Numbers with their nouns.</summary>
internal static class Counted
{
    /// <summary><c>1 telegram</c>, <c>1,234 telegrams</c>.</summary>
    public static string Of(long count, string noun) => $"{count:N0} {noun}{(count == 1 ? "" : "s")}";
}
