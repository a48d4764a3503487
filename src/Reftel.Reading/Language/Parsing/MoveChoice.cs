namespace Reftel.Reading.Language.Parsing;

/// <summary>The possible move with the highest score, and how far it stands above the next.</summary>
internal static class MoveChoice
{
    /// <summary>Margin where nothing else was possible, nor before.</summary>
    public const int Certain = int.MaxValue;

    public static Move Best(ParserState state, (int Shift, int Left, int Right) scores, out int margin)
    {
        int shift = state.CanShift ? scores.Shift : int.MinValue;
        int left = state.CanLeft ? scores.Left : int.MinValue;
        int right = state.CanRight ? scores.Right : int.MinValue;
        Move best = Move.Shift;
        int high = shift;
        int second = int.MinValue;
        if (left > high)
        {
            (best, second, high) = (Move.Left, high, left);
        }
        else
        {
            second = left;
        }

        if (right > high)
        {
            (best, second, high) = (Move.Right, high, right);
        }
        else
        {
            second = Math.Max(second, right);
        }

        margin = second == int.MinValue ? Certain : high - second;
        return best;
    }
}
