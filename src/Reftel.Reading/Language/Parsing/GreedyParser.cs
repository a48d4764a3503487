using System.Runtime.CompilerServices;
using Reftel.Reading.Language.Models;

namespace Reftel.Reading.Language.Parsing;

/// <summary>Takes the best step until all words have their head: two steps a word.</summary>
internal static class GreedyParser
{
    private const int Labels = 256;

    /// <param name="moves">Scores of moves.</param>
    /// <param name="labels">Scores of relations.</param>
    /// <param name="input">The sentence.</param>
    /// <param name="state">Holds the arcs afterwards.</param>
    /// <param name="margins">Of each word the margin of the step that gave it its head.</param>
    public static void Run(MoveModel moves, LinearModel labels, ParserInput input, ParserState state, Span<int> margins)
    {
        state.Reset(input.Length);
        Span<uint> features = stackalloc uint[ParserFeatures.Most];
        Span<int> scores = stackalloc int[Labels];
        int margin = MoveChoice.Certain;
        while (!state.IsDone)
        {
            // Where one move alone is possible it is as sure as the choice that led there.
            Move move = state.OnlyMove;
            if (move == Move.None)
            {
                int count = ParserFeatures.Fill(input, state, features);
                move = MoveChoice.Best(state, moves.Score(features[..count]), out margin);
            }

            if (move == Move.Shift)
            {
                state.Shift();
                continue;
            }

            int word = state.Stack(0);
            int head = move == Move.Left ? state.Next : state.Stack(1);
            margins[word] = margin;
            int seen = LabelFeatures.Fill(input, state, word, head, features);
            scores.Clear();
            labels.Score(features[..seen], scores);
            byte label = (byte)Best(scores[..labels.Classes]);
            if (move == Move.Left)
            {
                state.AttachLeft(label);
            }
            else
            {
                state.AttachRight(label);
            }
        }
    }

    // Class zero is no relation.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Best(ReadOnlySpan<int> scores)
    {
        int best = 1;
        for (int i = 2; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }
}
