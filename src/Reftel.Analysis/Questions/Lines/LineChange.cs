using System.Collections.Immutable;

namespace Reftel.Analysis.Questions.Lines;

/// <summary>What changed between a judgement and the one before it.</summary>
/// <param name="Strength">How sure each is.</param>
/// <param name="Scope">What the record shows of another scope: due date, subject, condition, speaker.</param>
/// <param name="NewSources">Sources that only the later one cites.</param>
/// <param name="LostSources">Sources that only the earlier one cites.</param>
/// <param name="Said">What the person says of it; null where nothing was said by that day.</param>
public sealed record LineChange(
    StrengthChange Strength, ImmutableArray<ScopeDifference> Scope, ImmutableArray<string> NewSources, ImmutableArray<string> LostSources, SaidChange? Said);

/// <summary>Two intervals side by side, each of what is affirmed: of "not likely" the rest. Whether both speak of one matter a person says.</summary>
/// <param name="Kind">How the later lies to the earlier.</param>
/// <param name="Meet">Whether the two share a point; null where one has no numbers.</param>
/// <param name="Before">The interval of the earlier, or null.</param>
/// <param name="Now">The interval of the later, or null.</param>
/// <param name="Scales">On how many scales of the catalogue both words have numbers, those of declared scales staying as they are.</param>
/// <param name="SameOnScales">On how many of them the answer is the same.</param>
public sealed record StrengthChange(StrengthKind Kind, bool? Meet, StatedInterval? Before, StatedInterval? Now, int Scales, int SameOnScales);

/// <summary>An interval with where it comes from.</summary>
/// <param name="Term">The word as printed.</param>
/// <param name="Scale">Key of the scale, or null.</param>
/// <param name="IsDeclared">Whether the document names the scale; else it is assumed.</param>
/// <param name="Low">From 0 to 1.</param>
/// <param name="High">From 0 to 1.</param>
public sealed record StatedInterval(string Term, string? Scale, bool IsDeclared, double Low, double High);

public enum StrengthKind
{
    /// <summary>One of the two has no numbers: nothing can be said.</summary>
    Unknown,
    Same,
    Higher,
    Lower,
    Wider,
    Narrower,
}

/// <summary>A difference that the record shows.</summary>
/// <param name="What">due, about, condition, speaker, or denial.</param>
/// <param name="Before">As the earlier one has it, or null.</param>
/// <param name="Now">As the later one has it, or null.</param>
public sealed record ScopeDifference(string What, string? Before, string? Now);
