namespace Reftel.Reading.Language.Names;

/// <summary>Whether two names are one.</summary>
/// <param name="Score">From 0 to 1; see <see cref="NameScores"/>.</param>
/// <param name="Reason">In words of the names, for people: what agrees, or what settles that they differ.</param>
internal sealed record NameComparison(double Score, string Reason)
{
    public bool Same => Score >= NameScores.Same;
}
