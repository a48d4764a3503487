namespace Reftel.Archive.Wording;

/// <summary>Numbers with their nouns.</summary>
internal static class Counted
{
    /// <summary><c>1 telegram</c>, <c>1,234 telegrams</c>.</summary>
    public static string Of(long count, string noun) => Of(count, noun, noun + "s");

    /// <summary>The same for nouns with a plural of their own.</summary>
    public static string Of(long count, string noun, string several) => $"{count:N0} {(count == 1 ? noun : several)}";
}
