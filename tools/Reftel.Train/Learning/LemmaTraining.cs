using System.Collections.Frozen;
using Reftel.Reading.Language.Lemmas;
using Reftel.Reading.Language.Models;
using Reftel.Train.Treebanks;

namespace Reftel.Train.Learning;

/// <summary>Finds the base forms of verbs, and the words whose base form the rules do not give.</summary>
internal static class LemmaTraining
{
    public static (uint[] Verbs, int[] Values, List<string> Exceptions) Run(IReadOnlyList<TreebankSentence> sentences)
    {
        uint[] verbs = [.. sentences.SelectMany(s => s.Words).Where(w => w.Part == "VERB" && w.Lemma.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0)
            .Select(w => Vocabulary.WordHash(w.Lemma)).Distinct().Order()];
        int[] values = [.. verbs.Select(_ => 1)];
        var rules = new EnglishLemma(FrozenDictionary<string, string>.Empty, new WordTable(verbs, values));
        var exceptions = new List<string>();
        var groups = sentences.SelectMany(s => s.Words).Where(w => w.Part is not ("X" or "PUNCT" or "SYM" or "NUM" or "PROPN") && w.Form.Length <= 30)
            .GroupBy(w => $"{w.Form.ToLowerInvariant().Replace('\u2019', '\'')} {w.Part}", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, TreebankWord> group in groups)
        {
            TreebankWord word = group.GroupBy(w => w.Lemma, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().First();
            string lower = word.Form.ToLowerInvariant().Replace('\u2019', '\'');
            if (group.Any(w => rules.ByRule(w.Form, lower, w.Part, w.Tag) != word.Lemma))
            {
                exceptions.Add(group.Key);
                exceptions.Add(word.Lemma);
            }
        }

        return (verbs, values, exceptions);
    }
}
