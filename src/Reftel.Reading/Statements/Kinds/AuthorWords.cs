namespace Reftel.Reading.Statements.Kinds;

/// <summary>Words by which the author of a telegram or report names himself.</summary>
internal static class AuthorWords
{
    /// <summary>The post that sends a telegram, and who writes for it.</summary>
    public static bool Are(ReadOnlySpan<char> word) => word is "we" or "We" or "I" or "Post" or "post" or "Embassy" or "embassy" or "Mission" or "mission" or "Consulate" or "USINT" or "USLO" or "Ambassador" or "Charge" or "Chargé" or "DCM"
        or "the Embassy" or "The Embassy" or "the embassy" or "the Mission" or "The Mission";

    /// <summary>The document itself: "this estimate assumes".</summary>
    public static bool AreDocument(ReadOnlySpan<char> words) => words is "this estimate" or "This estimate" or "this report" or "This report" or "this paper" or "This paper" or "this assessment" or "This assessment" or "this update" or "This update" or "our assessment" or "Our assessment";
}
