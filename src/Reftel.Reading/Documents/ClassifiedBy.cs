using System.Collections.Immutable;

namespace Reftel.Reading.Documents;

/// <summary>Who classified a telegram and why (5 FAH-1 H-246).</summary>
/// <param name="Name">As printed, without the title; null when only a title is given.</param>
/// <param name="Title">Position: <c>Charge</c>, <c>Political Counselor</c>; null when not given.</param>
/// <param name="Reasons">Sections of the order: <c>1.4(d)</c>.</param>
/// <param name="Raw">The whole line without its label, white space folded.</param>
public sealed record ClassifiedBy(string? Name, string? Title, ImmutableArray<string> Reasons, string Raw);
