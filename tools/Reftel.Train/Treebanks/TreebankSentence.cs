namespace Reftel.Train.Treebanks;

/// <summary>A sentence of a treebank: words with tags and heads (from zero; the root is the number of words), and its text.</summary>
internal sealed record TreebankSentence(string Text, TreebankWord[] Words, bool BeginsParagraph, bool BeginsDocument)
{
    public int Length => Words.Length;
}

/// <param name="Form">As written.</param>
/// <param name="Lemma">Base form.</param>
/// <param name="Part">UPOS.</param>
/// <param name="Tag">XPOS.</param>
/// <param name="Head">Index of the head; the number of words for the root.</param>
/// <param name="Relation">Basic relation with its subtype.</param>
internal readonly record struct TreebankWord(string Form, string Lemma, string Part, string Tag, int Head, string Relation);
