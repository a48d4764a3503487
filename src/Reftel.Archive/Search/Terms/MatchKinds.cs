namespace Reftel.Archive.Search.Terms;

internal static class MatchKinds
{
    /// <summary>What an occurrence counts for, in quarters: integers, so that sums do not depend on the order of segments.</summary>
    public static int Weight(MatchKind kind) => kind switch
    {
        MatchKind.Exact => 4,
        MatchKind.Stem or MatchKind.NameVariant or MatchKind.PlaceVariant => 3,
        _ => 2,
    };

    /// <summary>As it is told to people.</summary>
    public static string Name(MatchKind kind) => kind switch
    {
        MatchKind.Exact => "exact word",
        MatchKind.Stem => "stem",
        MatchKind.Prefix => "prefix",
        MatchKind.Fuzzy => "fuzzy",
        MatchKind.NameVariant => "name variant",
        MatchKind.PlaceVariant => "place name variant",
        MatchKind.Field => "field",
        MatchKind.Without => "without",
        _ => "everything",
    };
}
