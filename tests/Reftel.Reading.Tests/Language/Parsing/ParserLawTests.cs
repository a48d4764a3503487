using System.Collections.Immutable;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Language.Tokens;
using Reftel.Testing.Generation;
using Xunit;

namespace Reftel.Reading.Tests.Language.Parsing;

/// <summary>Whatever the words: one root, no circle, the same tree each time; a hundred thousand words without a stop are read, which time that grew with their square would not allow.</summary>
public sealed class ParserLawTests
{
    private static readonly string[] Words =
        ["the", "Minsk", "said", "that", ",", ".", "\"", "(", ")", "not", "will", "have", "been", "was", "of", "in", "minister", "ministers", "2007", "$", "%", "-", "n't", "'s", "\u0416\u0451", "\uD83D\uDE00", "ALL", "x", "--", "who", "and", "but", "likely", new string('a', 200)];

    [Fact]
    public void Every_sentence_is_a_tree()
    {
        var random = new SeededRandom(20071211);
        for (int i = 0; i < 2_000; i++)
        {
            ImmutableArray<Token> tokens = Random(random, (int)(random.Next() % 40));
            Enforce(tokens, EnglishParser.Parse(tokens));
        }
    }

    [Theory]
    [InlineData(249)]
    [InlineData(251)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void Sentences_without_end_are_trees_too(int length)
    {
        ImmutableArray<Token> tokens = Random(new SeededRandom(7), length);
        Enforce(tokens, EnglishParser.Parse(tokens));
        ImmutableArray<Token> same = [.. Enumerable.Repeat(new Token(default, "of"), length)];
        Enforce(same, EnglishParser.Parse(same));
    }

    [Fact]
    public void The_same_words_give_the_same_tree_on_any_thread()
    {
        ImmutableArray<Token>[] sentences = [.. Enumerable.Range(0, 200).Select(i => Random(new SeededRandom((ulong)i), 25))];
        ImmutableArray<ParsedWord>[] first = [.. sentences.Select(s => EnglishParser.Parse(s).Words)];
        Parallel.For(0, sentences.Length, i => Assert.True(first[i].SequenceEqual(EnglishParser.Parse(sentences[i]).Words)));
    }

    private static ImmutableArray<Token> Random(SeededRandom random, int length) =>
        [.. Enumerable.Range(0, length).Select(_ => new Token(default, Words[(int)(random.Next() % (ulong)Words.Length)]))];

    private static void Enforce(ImmutableArray<Token> tokens, ParsedSentence sentence)
    {
        Assert.Equal(tokens, sentence.Words.Select(w => w.Token));
        Assert.Equal(tokens.IsEmpty ? 0 : 1, sentence.Words.Count(w => w.Head < 0));
        var known = new bool[tokens.Length];
        for (int i = 0; i < tokens.Length; i++)
        {
            ParsedWord word = sentence.Words[i];
            Assert.True(word.Head < tokens.Length && word.Head != i && word.Margin >= 0);
            Assert.False(string.IsNullOrEmpty(word.Relation) || string.IsNullOrEmpty(word.Part) || string.IsNullOrEmpty(word.Tag) || string.IsNullOrEmpty(word.Lemma));
            var way = new List<int>();
            int at = i;
            for (; at >= 0 && !known[at]; at = sentence.Words[at].Head)
            {
                way.Add(at);
                Assert.True(way.Count <= tokens.Length);
            }

            way.ForEach(w => known[w] = true);
        }
    }
}
