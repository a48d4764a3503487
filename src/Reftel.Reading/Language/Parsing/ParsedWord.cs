using Reftel.Reading.Language.Tokens;

namespace Reftel.Reading.Language.Parsing;

/// <summary>A word of a parsed sentence.</summary>
/// <param name="Token">Where it stands and how it was read.</param>
/// <param name="Lemma">Its base form: "say" of "said".</param>
/// <param name="Part">Universal part of speech: NOUN, VERB, AUX ...</param>
/// <param name="Tag">Tag of the Penn Treebank: VBD (past), VBZ (present), VBN and VBG (participles), VB (infinitive), MD ...</param>
/// <param name="Head">Index of its head in the sentence; -1 of the root.</param>
/// <param name="Relation">Universal Dependencies relation to the head, with its subtype: nsubj, nsubj:pass, ccomp, obl ...</param>
/// <param name="Margin">How sure the parser is of the head: the score of the move that made the arc less that of the next best. Where no other was possible that of the last move that was chosen; <see cref="int.MaxValue"/> where there was none.</param>
public readonly record struct ParsedWord(Token Token, string Lemma, string Part, string Tag, int Head, string Relation, int Margin);
