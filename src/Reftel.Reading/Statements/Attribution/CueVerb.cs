namespace Reftel.Reading.Statements.Attribution;

/// <summary>A verb that leads to somebody's words or thoughts.</summary>
/// <param name="Lemma">Base form.</param>
/// <param name="Frame">What it takes as content.</param>
/// <param name="Sense">What the speaker does.</param>
/// <param name="Prepositions">Words behind it that belong to the cue when a noun follows: "for" of "call for"; or empty.</param>
/// <param name="PrepositionSense">What the speaker does where the content stands behind such a word: "called it a farce", but "called for a vote".</param>
internal sealed record CueVerb(string Lemma, CueFrame Frame, CueSense Sense, string[] Prepositions, CueSense PrepositionSense);
