namespace Reftel.Reading.Statements.Attribution;

/// <summary>A noun that leads to somebody's words or thoughts.</summary>
/// <param name="Lemma">Base form.</param>
/// <param name="Frame">What it takes as content.</param>
/// <param name="Sense">What the speaker does.</param>
internal sealed record CueNoun(string Lemma, CueFrame Frame, CueSense Sense);
