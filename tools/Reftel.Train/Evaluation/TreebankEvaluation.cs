using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Reftel.Reading.Language.Models;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Text;
using Reftel.Train.Treebanks;

namespace Reftel.Train.Evaluation;

/// <summary>Compares what the library gives with a treebank: the measures of the CoNLL 2018 shared task, words given; and from raw text tokens and sentences.</summary>
internal static class TreebankEvaluation
{
    private const int Passes = 7;

    public static string Run(IReadOnlyList<TreebankSentence> sentences, EnglishModel model)
    {
        var analyzer = new SentenceAnalyzer(model);
        ImmutableArray<Token>[] tokens = [.. sentences.Select(s => s.Words.Select(w => new Token(new TextSpan(0, 0), w.Form)).ToImmutableArray())];
        var parsed = new ParsedSentence[sentences.Count];
        double seconds = Enumerable.Range(0, Passes).Min(_ => Parse(analyzer, tokens, parsed));
        Tally tally = default;
        for (int i = 0; i < parsed.Length; i++)
        {
            Compare(sentences[i], parsed[i], ref tally);
        }

        (double tokenF1, double sentenceF1) = RawTextEvaluation.Run(sentences);
        return string.Create(CultureInfo.InvariantCulture, $"""
            sentences   {sentences.Count,8}
            words       {tally.Words,8}
            UPOS        {Percent(tally.Parts, tally.Words),8:F2}
            XPOS        {Percent(tally.Tags, tally.Words),8:F2}
            lemmas      {Percent(tally.Lemmas, tally.Words),8:F2}
            UAS         {Percent(tally.Heads, tally.Words),8:F2}
            LAS         {Percent(tally.Arcs, tally.Words),8:F2}
            tokens F1   {tokenF1,8:F2}
            sentences F1{sentenceF1,8:F2}
            sentences/s {sentences.Count / seconds,8:F0}  (tagged, parsed, lemmatised; seconds of processor, best of {Passes} passes)
            {Margins(sentences, parsed)}
            """);
    }

    private static double Parse(SentenceAnalyzer analyzer, ImmutableArray<Token>[] tokens, ParsedSentence[] parsed)
    {
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        for (int i = 0; i < tokens.Length; i++)
        {
            parsed[i] = analyzer.Parse(tokens[i]);
        }

        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }

    private static void Compare(TreebankSentence right, ParsedSentence given, ref Tally tally)
    {
        for (int i = 0; i < right.Length; i++)
        {
            TreebankWord word = right.Words[i];
            ParsedWord own = given.Words[i];
            bool head = IsHead(right, given, i);
            tally.Words++;
            tally.Parts += own.Part == word.Part ? 1 : 0;
            tally.Tags += own.Tag == word.Tag ? 1 : 0;
            tally.Lemmas += own.Lemma == word.Lemma || word.Lemma == "_" ? 1 : 0;
            tally.Heads += head ? 1 : 0;
            tally.Arcs += head && Universal(own.Relation).SequenceEqual(Universal(word.Relation)) ? 1 : 0;
        }
    }

    private static bool IsHead(TreebankSentence right, ParsedSentence given, int word)
    {
        int head = right.Words[word].Head;
        return given.Words[word].Head == (head == right.Length ? -1 : head);
    }

    // Of a tenth of the words each, from the least sure on: how many have the right head.
    private static string Margins(IReadOnlyList<TreebankSentence> sentences, ParsedSentence[] parsed)
    {
        (int Margin, bool Right)[] words = [.. parsed.SelectMany((p, s) => p.Words.Select((w, i) => (w.Margin, IsHead(sentences[s], p, i)))).OrderBy(w => w.Margin)];
        var text = new StringBuilder();
        for (int tenth = 0; tenth < 10; tenth++)
        {
            (int Margin, bool Right)[] part = words[(words.Length * tenth / 10)..(words.Length * (tenth + 1) / 10)];
            if (part.Length > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"margin from {part[0].Margin,11}: UAS {Percent(part.Count(w => w.Right), part.Length):F1}\n");
            }
        }

        return text.ToString();
    }

    private static ReadOnlySpan<char> Universal(string relation) => relation.Contains(':') ? relation.AsSpan(0, relation.IndexOf(':')) : relation;

    private static double Percent(int part, int all) => all == 0 ? 0 : 100.0 * part / all;

    private struct Tally
    {
        public int Words;
        public int Parts;
        public int Tags;
        public int Lemmas;
        public int Heads;
        public int Arcs;
    }
}
