using Reftel.Archive.Search.Terms.Names;
using Reftel.Cli.Terminal;
using Reftel.Reading.Language.Names;

namespace Reftel.Cli.Names;

/// <summary>Two names and what was found of them.</summary>
/// <param name="One">As typed.</param>
/// <param name="Other">As typed.</param>
/// <param name="Comparison">Null when one of them cannot be read.</param>
/// <param name="Problem">Why; null when they can.</param>
internal sealed record NamePair(string One, string Other, NameComparison? Comparison, string? Problem)
{
    // Handed down and not transcribed, so that a table knows them: Vilnius, Wilno.
    private const double ScoreOfPlace = 0.95;

    public static NamePair Of(string one, string other)
    {
        if ((ProblemOf(one) ?? ProblemOf(other)) is { } problem)
        {
            return new NamePair(one, other, null, problem);
        }

        NameText first = NameText.Read(one)!;
        NameText second = NameText.Read(other)!;
        NameComparison comparison = NameComparer.Compare(first, second);
        return new NamePair(one, other, !comparison.Same && AreOnePlace(first, second) ? new NameComparison(ScoreOfPlace, "names of one place") : comparison, null);
    }

    /// <summary>Why a name cannot be compared; null when it can.</summary>
    public static string? ProblemOf(string name) =>
        name.Length > NameText.Longest ? $"the name '{Escaped.Line(name[..40])}...' has {name.Length} characters; the longest that is compared has {NameText.Longest}"
        : NameText.Read(name) is null ? $"there is no letter and no digit in the name '{Escaped.Line(name)}'"
        : null;

    private static bool AreOnePlace(NameText one, NameText other) => one.Parts.Count == 1 && other.Parts.Count == 1
        && PlaceNames.Asked(one.Parts[0].Written) is >= 0 and var place && place == PlaceNames.Asked(other.Parts[0].Written);
}
