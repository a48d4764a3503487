using Reftel.Reading.Language.Models;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Language.Tagging;
using Reftel.Train.Treebanks;

namespace Reftel.Train.Learning;

/// <summary>From a treebank to the bytes of a model, the same bytes each time.</summary>
/// <param name="epochs">Times that the parser see each sentence.</param>
/// <param name="say">Takes a line of progress.</param>
internal sealed class ModelTraining(int epochs, Action<string> say)
{
    private const int TaggerEpochs = 6;

    /// <summary>The weight of an average of one.</summary>
    private const int Scale = 4;

    /// <summary>The least weight that is worth its bytes, where there are many sentences; the weights of few are all small.</summary>
    private const int Least = 8;
    private const int Many = 1_000;

    public byte[] Run(IReadOnlyList<TreebankSentence> sentences)
    {
        var vocabulary = new Vocabulary(sentences);
        (uint[] words, int[] kinds) = vocabulary.Kinds(sentences);
        say($"{sentences.Count} sentences, {vocabulary.FineTags.Length - 1} tags, {vocabulary.Relations.Length - 1} relations");
        (uint[] Tags, uint[] Rivals)[] tags = TaggerTraining.Jackknife(sentences, vocabulary);
        say("tags for the parser are made");
        var table = new WordTable(words, kinds);
        PackedWeights tagger = TaggerTraining.Run(sentences, vocabulary, table, TaggerEpochs);
        say("the tagger is trained");
        (uint[] verbs, int[] verbValues, List<string> lemmas) = LemmaTraining.Run(sentences);
        (uint[] cased, int[] cases) = CaseTraining.Run(sentences);
        var writer = new ModelWriter();
        writer.Text(EnglishModel.Form);
        writer.Texts(vocabulary.FineTags);
        writer.Texts(vocabulary.Relations);
        writer.Words(words, kinds);
        writer.Words(cased, cases);
        writer.Texts(lemmas);
        writer.Words(verbs, verbValues);
        writer.Weights(tagger);
        var tagged = new TaggerInput();
        void Fill(int number, ParserInput input)
        {
            TaggerTraining.Set(tagged, sentences[number], table);
            tags[number].Tags.CopyTo(tagged.Tags, TaggerInput.Padding);
            tags[number].Rivals.CopyTo(tagged.Rivals, TaggerInput.Padding);
            input.Set(tagged, vocabulary.PartOfTag);
        }

        Parser(writer, sentences, vocabulary, Fill);
        return writer.Bytes.ToArray();
    }

    private void Parser(ModelWriter writer, IReadOnlyList<TreebankSentence> sentences, Vocabulary vocabulary, Action<int, ParserInput> fill)
    {
        var training = new ParserTraining(sentences, vocabulary, fill);
        for (int epoch = 1; epoch <= epochs; epoch++)
        {
            training.Epoch(explore: epoch > 1);
            say($"parser: {epoch} of {epochs}");
        }

        int least = sentences.Count < Many ? 1 : Least;
        writer.Moves(training.Moves.Pack(Scale, least));
        writer.Weights(training.Labels.Pack(Scale, least, 1 << 20));
    }
}
