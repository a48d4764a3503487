using Reftel.Reading.Language.Tokens;
using Reftel.Train.Treebanks;

namespace Reftel.Train.Learning;

/// <summary>How each word of the treebank is written inside sentences that are not all in capitals; for words that only begin sentences the part of speech decides.</summary>
internal static class CaseTraining
{
    public static (uint[] Words, int[] Values) Run(IReadOnlyList<TreebankSentence> sentences)
    {
        var counts = new SortedDictionary<uint, int[]>();
        foreach (TreebankSentence sentence in sentences)
        {
            if (sentence.Text.Count(char.IsUpper) * 3 > sentence.Text.Count(char.IsLetter))
            {
                continue;
            }

            for (int i = 0; i < sentence.Length; i++)
            {
                TreebankWord word = sentence.Words[i];
                if (!word.Form.Any(char.IsLetter))
                {
                    continue;
                }

                uint hash = Vocabulary.WordHash(word.Form);
                if (!counts.TryGetValue(hash, out int[]? cases))
                {
                    counts[hash] = cases = new int[4];
                }

                cases[(int)Of(word, i == 0)]++;
            }
        }

        return ([.. counts.Keys], [.. counts.Values.Select(c => Array.IndexOf(c, c.Max()))]);
    }

    private static LetterCase Of(TreebankWord word, bool first)
    {
        if (word.Form.Length > 1 && word.Form.All(c => !char.IsLower(c)))
        {
            return LetterCase.Capitals;
        }

        return char.IsUpper(word.Form[0]) && (!first || word.Part == "PROPN") ? LetterCase.Capitalized : LetterCase.Small;
    }
}
