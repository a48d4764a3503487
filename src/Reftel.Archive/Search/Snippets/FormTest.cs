using Reftel.Archive.Search.Terms;

namespace Reftel.Archive.Search.Snippets;

/// <summary>Asks a term about the words of a piece, each written form once: stems and names cost.</summary>
internal sealed class FormTest(Term term)
{
    private (bool Asked, MatchKind? Kind)[] _answers = new (bool Asked, MatchKind? Kind)[64];

    public MatchKind? Kind(TextWord word)
    {
        int number = word.Form.Number;
        if (number >= _answers.Length)
        {
            Array.Resize(ref _answers, Math.Max(number + 1, _answers.Length * 2));
        }

        ref (bool Asked, MatchKind? Kind) answer = ref _answers[number];
        if (!answer.Asked)
        {
            answer = (true, term.Test(word.Surface, word.Folded));
        }

        return answer.Kind;
    }
}
