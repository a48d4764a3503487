namespace Reftel.Reading.Statements.Kinds;

/// <summary>Words by which the author of a telegram or report names himself.</summary>
internal static class AuthorWords
{
    private static readonly HashSet<string> Post = new(
        ["we", "i", "post", "embassy", "mission", "consulate", "usint", "uslo", "ambassador", "country team", "this post", "this embassy", "this mission", "this office", "congen", "amembassy", "emboffs", "embassy officers"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Document = new(
        ["this estimate", "this report", "this paper", "this assessment", "this update", "our assessment", "this analysis", "our estimate"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The post that sends a telegram, and who writes for it; in any letters, since many telegrams are in capitals.</summary>
    public static bool Are(ReadOnlySpan<char> words) =>
        Post.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && !words.EndsWith("post", StringComparison.OrdinalIgnoreCase) ? words[4..] : words);

    /// <summary>The document itself: "this estimate assumes".</summary>
    public static bool AreDocument(ReadOnlySpan<char> words) => Document.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);
}
