using System.Globalization;
using System.Text;
using Reftel.Reading.Language.Identification;

namespace Reftel.Train.Languages;

/// <summary>How well languages are told when the text was not learnt from: each fifth of the texts by a model of the others.</summary>
internal static class LanguageEvaluation
{
    private const int Folds = 5;

    public static string Run(LanguageCorpus corpus)
    {
        var right = new int[Alphabets.Count, 2];
        var all = new int[Alphabets.Count, 2];
        var wrong = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int fold = 0; fold < Folds; fold++)
        {
            var model = new LanguageModel(LanguageTraining.Run(corpus.Texts.Where((_, i) => i % Folds != fold).Select(text => (text.Language, text.Text))));
            foreach ((int language, bool pair, string text) in corpus.Texts.Where((_, i) => i % Folds == fold))
            {
                string? found = LanguageIdentifier.Identify(text, model);
                all[language, pair ? 1 : 0]++;
                if (found == Alphabets.Code(language))
                {
                    right[language, pair ? 1 : 0]++;
                }
                else
                {
                    string key = $"{(pair ? "words" : "sentence")} {Alphabets.Code(language)} as {found ?? "unknown"}";
                    wrong[key] = wrong.GetValueOrDefault(key) + 1;
                }
            }
        }

        var report = new StringBuilder("language\tsentences %\tword pairs %\n");
        for (int i = 0; i < Alphabets.Count; i++)
        {
            report.Append(CultureInfo.InvariantCulture, $"{Alphabets.Code(i)}\t{100.0 * right[i, 0] / all[i, 0]:0.0}\t{100.0 * right[i, 1] / all[i, 1]:0.0}\n");
        }

        foreach ((string key, int count) in wrong.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(20))
        {
            report.Append(CultureInfo.InvariantCulture, $"{count}\t{key}\n");
        }

        return report.ToString();
    }
}
