using Reftel.Reading.Language.Models;
using Reftel.Reading.Language.Tagging;
using Reftel.Train.Treebanks;

namespace Reftel.Train.Learning;

/// <summary>Learns the tagger: the tags before a word are those that it gave itself.</summary>
internal static class TaggerTraining
{
    private const int Folds = 5;
    private const int FoldEpochs = 5;

    /// <summary>Gap between right and wrong up to which is learnt though the choice was right.</summary>
    private const int Margin = 12;

    /// <summary>Weights of an average of one </summary>
    private const int Scale = 32;

    public static PackedWeights Run(IReadOnlyList<TreebankSentence> sentences, Vocabulary vocabulary, WordTable kinds, int epochs)
    {
        var weights = new Weights(vocabulary.FineTags.Length);
        var shuffle = new Shuffle(1);
        var input = new TaggerInput();
        var features = new uint[TaggerFeatures.Most];
        var scores = new int[vocabulary.FineTags.Length];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            foreach (int s in shuffle.Order(sentences.Count))
            {
                TreebankSentence sentence = sentences[s];
                Set(input, sentence, kinds);
                for (int i = 0; i < sentence.Length; i++)
                {
                    if (Tagger.OnlyTag(input.Kinds[i + TaggerInput.Padding]) is > 0 and uint only)
                    {
                        input.Tags[i + TaggerInput.Padding] = only;
                        continue;
                    }

                    ReadOnlySpan<uint> seen = features.AsSpan(0, TaggerFeatures.Fill(input, i, features));
                    Array.Clear(scores);
                    weights.Score(seen, scores);
                    int right = vocabulary.TagNumbers[Vocabulary.FineTag(sentence.Words[i])];
                    int given = Tagger.Best(scores, out int second);
                    int rival = given == right ? second : given;
                    weights.Clock++;
                    if (scores[right] - scores[rival] <= Margin)
                    {
                        weights.Update(seen, right, rival);
                    }

                    input.Tags[i + TaggerInput.Padding] = (uint)given;
                }
            }
        }

        return weights.Pack(Scale, Scale / 2, 1 << 20);
    }

    /// <summary>
    /// The tags that each sentence gets from a tagger that has not seen it: each fifth is tagged by what the other four teach.
    /// The parser learns with the mistakes that it will meet.
    /// </summary>
    public static (uint[] Tags, uint[] Rivals)[] Jackknife(IReadOnlyList<TreebankSentence> sentences, Vocabulary vocabulary)
    {
        var tags = new (uint[], uint[])[sentences.Count];
        var input = new TaggerInput();
        for (int fold = 0; fold < Folds; fold++)
        {
            List<TreebankSentence> others = [.. sentences.Where((_, i) => i % Folds != fold)];
            (uint[] words, int[] values) = vocabulary.Kinds(others);
            var kinds = new WordTable(words, values);
            LinearModel model = Run(others, vocabulary, kinds, FoldEpochs).ToModel();
            for (int i = fold; i < sentences.Count; i += Folds)
            {
                Set(input, sentences[i], kinds);
                Tagger.Run(model, input);
                tags[i] = (input.Tags.AsSpan(TaggerInput.Padding, sentences[i].Length).ToArray(), input.Rivals.AsSpan(TaggerInput.Padding, sentences[i].Length).ToArray());
            }
        }

        return tags;
    }

    public static void Set(TaggerInput input, TreebankSentence sentence, WordTable kinds)
    {
        input.Reset(sentence.Length);
        for (int i = 0; i < sentence.Length; i++)
        {
            input.Set(i, sentence.Words[i].Form, kinds);
        }
    }
}
