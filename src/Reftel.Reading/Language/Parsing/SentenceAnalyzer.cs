using System.Collections.Immutable;
using Reftel.Reading.Language.Lemmas;
using Reftel.Reading.Language.Models;
using Reftel.Reading.Language.Tagging;
using Reftel.Reading.Language.Tokens;

namespace Reftel.Reading.Language.Parsing;

/// <summary>Tagger, parser and base forms, for one model.</summary>
internal sealed class SentenceAnalyzer(EnglishModel model)
{
    /// <summary>
    /// Longest run of words that is parsed as one. No writer's sentence is longer: what is, is a list or a table, and arcs across it would mean nothing.
    /// It bounds the room that parsing takes.
    /// </summary>
    public const int LongestRun = 250;

    private const string Joined = "parataxis";

    private readonly EnglishLemma _lemmas = new(model.Lemmas, model.Verbs);
    private Workspace? _spare;

    public ParsedSentence Parse(IReadOnlyList<Token> sentence)
    {
        Workspace work = Interlocked.Exchange(ref _spare, null) ?? new Workspace();
        var words = ImmutableArray.CreateBuilder<ParsedWord>(sentence.Count);
        int root = -1;
        for (int start = 0; start < sentence.Count;)
        {
            int end = EndOfRun(sentence, start);
            Run(work, sentence, start, end);
            root = Add(work, sentence, start, end, root, words);
            start = end;
        }

        _spare = work;
        return new ParsedSentence(words.MoveToImmutable());
    }

    // A run that is too long ends behind its last mark, in its second half if there is one.
    private static int EndOfRun(IReadOnlyList<Token> sentence, int start)
    {
        int end = Math.Min(sentence.Count, start + LongestRun);
        if (end == sentence.Count)
        {
            return end;
        }

        for (int i = end; i > start + (LongestRun / 2); i--)
        {
            if (sentence[i - 1].Form is "." or ";" or ":" or "," or "!" or "?")
            {
                return i;
            }
        }

        return end;
    }

    private void Run(Workspace work, IReadOnlyList<Token> sentence, int start, int end)
    {
        int length = end - start;
        TaggerInput tagged = work.Tagged;
        tagged.Reset(length);
        for (int i = 0; i < length; i++)
        {
            tagged.Set(i, sentence[start + i].Form, model.Kinds);
        }

        Tagger.Run(model.Tagger, tagged);
        Parse(work, length);
    }

    /// <summary>Parses what was tagged.</summary>
    public void Parse(Workspace work, int length)
    {
        work.Input.Set(work.Tagged, model.PartOfTag);
        GreedyParser.Run(model.Moves, model.Labels, work.Input, work.State, work.Margins.AsSpan(0, length));
    }

    private int Add(Workspace work, IReadOnlyList<Token> sentence, int start, int end, int root, ImmutableArray<ParsedWord>.Builder words)
    {
        int length = end - start;
        ReadOnlySpan<int> heads = work.State.Heads;
        ReadOnlySpan<byte> labels = work.State.Labels;
        ReadOnlySpan<int> margins = work.Margins;
        int own = root;
        for (int i = 0; i < length; i++)
        {
            int tag = (int)work.Tagged.Tags[i + TaggerInput.Padding];
            string part = model.Parts[model.PartOfTag[tag]];
            Token token = sentence[start + i];
            bool isRoot = heads[i] == length;
            own = isRoot && root < 0 ? start + i : own;
            words.Add(new ParsedWord(
                token,
                _lemmas.Of(token.Form, part, model.Tags[tag]),
                part,
                model.Tags[tag],
                isRoot ? root : start + heads[i],
                isRoot && root >= 0 ? Joined : model.Relations[labels[i]],
                isRoot && root >= 0 ? 0 : margins[i]));
        }

        return own;
    }

    /// <summary>Room for one sentence at a time.</summary>
    internal sealed class Workspace
    {
        public TaggerInput Tagged { get; } = new();

        public ParserInput Input { get; } = new();

        public ParserState State { get; } = new();

        public int[] Margins { get; } = new int[LongestRun];
    }
}
