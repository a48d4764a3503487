using Reftel.Reading.Text;

namespace Reftel.Analysis.Drafting.Proof;

/// <summary>Which sentence of a draft the words of a finding come from.</summary>
internal sealed class FindingPlace(Draft draft)
{
    private readonly (DraftSentence Sentence, string Letters)[] _sentences = [.. draft.Sentences.Select(sentence => (sentence, Bare(sentence.Text))).Where(pair => pair.Item2.Length > 0)];

    /// <summary>The one sentence that holds the words or begins them; null where none does, or several do.</summary>
    public DraftSentence? Of(string found)
    {
        string words = Bare(found);
        DraftSentence? only = null;
        foreach ((DraftSentence sentence, string letters) in words.Length > 0 ? _sentences : [])
        {
            if (letters.Contains(words, StringComparison.Ordinal) || words.Contains(letters, StringComparison.Ordinal))
            {
                if (only is not null)
                {
                    return null;
                }

                only = sentence;
            }
        }

        return only;
    }

    // Letters alone: the range behind a word of likelihood, marks of quotation and signs of Markdown stand between them.
    private static string Bare(string words) => string.Concat(BlankSpace.Fold(words).Where(char.IsLetter));
}
