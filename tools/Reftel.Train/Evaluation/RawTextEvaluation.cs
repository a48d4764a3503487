using System.Text;
using Reftel.Reading.Language.Sentences;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Text;
using Reftel.Train.Treebanks;

namespace Reftel.Train.Evaluation;

/// <summary>Tokens and sentences found in raw text, against those of the treebank. Tokens are compared as ranges of characters that are not blank.</summary>
internal static class RawTextEvaluation
{
    public static (double Tokens, double Sentences) Run(IReadOnlyList<TreebankSentence> sentences) => (Tokens(sentences), Sentences(sentences));

    private static double Tokens(IReadOnlyList<TreebankSentence> sentences)
    {
        int right = 0;
        int all = 0;
        foreach (TreebankSentence sentence in sentences)
        {
            HashSet<(int, int)> expected = Ranges(sentence.Words.Select(w => w.Form));
            HashSet<(int, int)> found = Ranges(EnglishTokenizer.Tokenize(sentence.Text, new TextSpan(0, sentence.Text.Length)).Select(t => t.Form));
            right += found.Count(expected.Contains);
            all += expected.Count + found.Count;
        }

        return all == 0 ? 0 : 200.0 * right / all;
    }

    // Sentences of a paragraph stand one after the other; empty lines part paragraphs.
    private static double Sentences(IReadOnlyList<TreebankSentence> sentences)
    {
        var text = new StringBuilder();
        var expected = new HashSet<TextSpan>();
        foreach (TreebankSentence sentence in sentences)
        {
            text.Append(text.Length == 0 ? "" : sentence.BeginsParagraph || sentence.BeginsDocument ? "\n\n" : " ");
            expected.Add(new TextSpan(text.Length, sentence.Text.Length));
            text.Append(sentence.Text);
        }

        var found = SentenceSplitter.Split(text.ToString(), new TextSpan(0, text.Length));
        int all = expected.Count + found.Length;
        return all == 0 ? 0 : 200.0 * found.Count(expected.Contains) / all;
    }

    private static HashSet<(int, int)> Ranges(IEnumerable<string> forms)
    {
        var ranges = new HashSet<(int, int)>();
        int at = 0;
        foreach (string form in forms)
        {
            int length = form.Count(c => !char.IsWhiteSpace(c));
            ranges.Add((at, at + length));
            at += length;
        }

        return ranges;
    }
}
