namespace Reftel.Archive.Search.Execution.Cursors;

/// <summary>The pieces that have words in this order, or near each other.</summary>
/// <param name="words">The words of the phrase.</param>
/// <param name="window">How they must stand.</param>
/// <param name="weight">What an occurrence counts for.</param>
internal sealed class PhraseCursor(WordCursor[] words, PhraseWindow window, int weight) : PieceCursor
{
    private readonly WordCursor[] _byCost = [.. words.OrderBy(word => word.Cost)];
    private int _count;

    public override int Cost => _byCost[0].Cost;

    public override int Weight => _count * weight;

    public override int Next() => Find(_byCost[0].Next());

    public override int Advance(int piece) => Piece >= piece ? Piece : Find(_byCost[0].Advance(piece));

    private int Find(int piece)
    {
        while (piece != End)
        {
            int agreed = Agree(piece);
            if (agreed == piece)
            {
                _count = window.Count(words);
                if (_count > 0)
                {
                    return Piece = piece;
                }

                piece = _byCost[0].Next();
            }
            else
            {
                piece = agreed == End ? End : _byCost[0].Advance(agreed);
            }
        }

        return Piece = End;
    }

    // The piece, when all words have it; else where the first that has not stands now.
    private int Agree(int piece)
    {
        for (int i = 1; i < _byCost.Length; i++)
        {
            WordCursor word = _byCost[i];
            int at = word.Piece < piece ? word.Advance(piece) : word.Piece;
            if (at != piece)
            {
                return at;
            }
        }

        return piece;
    }
}
