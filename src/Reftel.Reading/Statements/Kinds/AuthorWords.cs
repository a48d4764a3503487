namespace Reftel.Reading.Statements.Kinds;

/// <summary>Words by which the author of a telegram or report names himself.</summary>
internal static class AuthorWords
{
    private static readonly HashSet<string> Post = new(
        ["we", "i", "post", "embassy", "mission", "consulate", "usint", "uslo", "country team", "this post", "this embassy", "this mission", "this office", "congen", "amembassy"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Officers = new(["ambassador", "emboffs", "embassy officers"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Document = new(
        ["this estimate", "this report", "this paper", "this assessment", "this update", "our assessment", "this analysis", "our estimate"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The post that sends a telegram, and who writes for it; in any letters, since many telegrams are in capitals.</summary>
    public static bool Are(ReadOnlySpan<char> words) =>
        Post.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.EndsWith("post", StringComparison.OrdinalIgnoreCase) ? words : WithoutArticle(words));

    /// <summary>Officers of the post: what they think is the post's view, what they said to somebody is reported of them.</summary>
    public static bool AreOfficers(ReadOnlySpan<char> words) => Officers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(WithoutArticle(words));

    /// <summary>The document itself: "this estimate assumes".</summary>
    public static bool AreDocument(ReadOnlySpan<char> words) => Document.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> words) => words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;
}
