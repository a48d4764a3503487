using Reftel.Reading.Language.Parsing;
using Reftel.Train.Treebanks;

namespace Reftel.Train.Learning;

/// <summary>Learns the parser with a dynamic oracle: it goes its own ways and learns what is best from where it stands.</summary>
internal sealed class ParserTraining
{
    /// <summary>In how many of a hundred cases the parser goes its own way.</summary>
    private const int Explore = 90;

    /// <summary>Features that occur less often on the right ways are not learnt.</summary>
    private const int LeastCount = 3;

    /// <summary>Gap between right and wrong up to which is learnt though the choice was right.</summary>
    private const int Margin = 30;

    private readonly IReadOnlyList<TreebankSentence> _sentences;
    private readonly Vocabulary _vocabulary;
    private readonly Action<int, ParserInput> _fill;
    private readonly ParserInput _input = new();
    private readonly ParserState _state = new();
    private readonly uint[] _features = new uint[ParserFeatures.Most];
    private readonly int[] _scores = new int[256];
    private readonly Shuffle _shuffle = new(7);
    private readonly FeatureCounts _moveCounts;
    private readonly FeatureCounts _labelCounts;

    /// <param name="sentences">Sentences with their trees.</param>
    /// <param name="vocabulary">Their tags and relations.</param>
    /// <param name="fill">Gives what the parser sees of the sentence of a number.</param>
    public ParserTraining(IReadOnlyList<TreebankSentence> sentences, Vocabulary vocabulary, Action<int, ParserInput> fill)
    {
        _sentences = sentences;
        _vocabulary = vocabulary;
        _fill = fill;
        int words = sentences.Sum(s => s.Length);
        _moveCounts = new FeatureCounts(words);
        _labelCounts = new FeatureCounts(words);
        Moves = new MoveWeights(_moveCounts, LeastCount);
        Labels = new Weights(vocabulary.Relations.Length, _labelCounts, LeastCount);
        for (int s = 0; s < sentences.Count; s++)
        {
            Walk(sentences[s], s, Pass.Count);
        }
    }

    private enum Pass
    {
        Count,
        Follow,
        Explore,
    }

    public MoveWeights Moves { get; }

    public Weights Labels { get; }

    public void Epoch(bool explore)
    {
        foreach (int s in _shuffle.Order(_sentences.Count))
        {
            Walk(_sentences[s], s, explore ? Pass.Explore : Pass.Follow);
        }
    }

    private void Walk(TreebankSentence sentence, int number, Pass pass)
    {
        _fill(number, _input);
        int[] heads = [.. sentence.Words.Select(w => w.Head)];
        int[] labels = [.. sentence.Words.Select(w => _vocabulary.RelationNumbers[w.Relation])];
        var oracle = new DynamicOracle(heads);
        _state.Reset(sentence.Length);
        while (!_state.IsDone)
        {
            Move move = _state.OnlyMove;
            if (move == Move.None)
            {
                ReadOnlySpan<uint> seen = _features.AsSpan(0, ParserFeatures.Fill(_input, _state, _features));
                move = pass == Pass.Count ? Counted(seen, oracle) : Learnt(seen, oracle, pass == Pass.Explore);
            }

            if (move == Move.Shift)
            {
                _state.Shift();
                continue;
            }

            int word = _state.Stack(0);
            int head = move == Move.Left ? _state.Next : _state.Stack(1);
            byte label = Labelled(word, head, labels[word], heads[word] == head, pass);
            if (move == Move.Left)
            {
                _state.AttachLeft(label);
            }
            else
            {
                _state.AttachRight(label);
            }
        }
    }

    private Move Counted(ReadOnlySpan<uint> seen, DynamicOracle oracle)
    {
        _moveCounts.Add(seen);
        return Judge(oracle, default).Right;
    }

    private Move Learnt(ReadOnlySpan<uint> seen, DynamicOracle oracle, bool explore)
    {
        (int Shift, int Left, int Right) scores = Moves.Score(seen);
        Move given = MoveChoice.Best(_state, scores, out _);
        (Move right, Move wrong) = Judge(oracle, scores);
        Moves.Clock++;
        if (wrong != Move.None && Of(scores, right) - Of(scores, wrong) <= Margin)
        {
            Moves.Update(seen, (int)right, (int)wrong);
        }

        return explore && _shuffle.Chance(Explore) ? given : right;
    }

    private byte Labelled(int word, int head, int right, bool isHead, Pass pass)
    {
        ReadOnlySpan<uint> seen = _features.AsSpan(0, LabelFeatures.Fill(_input, _state, word, head, _features));
        if (pass == Pass.Count)
        {
            _labelCounts.Add(seen);
            return (byte)right;
        }

        Span<int> scores = _scores.AsSpan(0, _vocabulary.Relations.Length);
        scores.Clear();
        Labels.Score(seen, scores);
        int given = GreedyParser.Best(scores);
        Labels.Clock++;
        if (isHead)
        {
            int rightScore = scores[right];
            scores[right] = int.MinValue;
            int rival = GreedyParser.Best(scores);
            if (rightScore - scores[rival] <= Margin)
            {
                Labels.Update(seen, right, rival);
            }
        }

        return (byte)given;
    }

    // The best of the moves that lose least, and the best of those that lose more.
    private (Move Right, Move Wrong) Judge(DynamicOracle oracle, (int Shift, int Left, int Right) scores)
    {
        int shift = _state.CanShift ? oracle.ShiftCost(_state) : int.MaxValue;
        int left = _state.CanLeft ? oracle.LeftCost(_state) : int.MaxValue;
        int right = _state.CanRight ? oracle.RightCost(_state) : int.MaxValue;
        int least = Math.Min(shift, Math.Min(left, right));
        Move best = Move.None;
        Move rival = Move.None;
        Take(Move.Left, left, scores, least, ref best, ref rival);
        Take(Move.Right, right, scores, least, ref best, ref rival);
        Take(Move.Shift, shift, scores, least, ref best, ref rival);
        return (best, rival);
    }

    private static void Take(Move move, int cost, (int Shift, int Left, int Right) scores, int least, ref Move best, ref Move rival)
    {
        if (cost == int.MaxValue)
        {
            return;
        }

        ref Move slot = ref cost == least ? ref best : ref rival;
        if (slot == Move.None || Of(scores, move) > Of(scores, slot))
        {
            slot = move;
        }
    }

    private static int Of((int Shift, int Left, int Right) scores, Move move) => move switch
    {
        Move.Shift => scores.Shift,
        Move.Left => scores.Left,
        _ => scores.Right,
    };
}
