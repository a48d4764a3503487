namespace Reftel.Archive.Search.Execution.Cursors;

/// <summary>The places of a few forms together: no position has two forms.</summary>
internal sealed class UnionCursor(WordCursor[] forms) : WordCursor
{
    private readonly int _cost = (int)Math.Min(int.MaxValue, forms.Sum(form => (long)form.Cost));
    private int[] _positions = new int[16];

    public override int Cost => _cost;

    public override int Weight
    {
        get
        {
            int weight = 0;
            foreach (WordCursor form in forms)
            {
                weight += form.Piece == Piece ? form.Weight : 0;
            }

            return weight;
        }
    }

    public override int Next() => Advance(Piece + 1);

    public override int Advance(int piece)
    {
        if (Piece == End || Piece >= piece)
        {
            return Piece;
        }

        int least = End;
        foreach (WordCursor form in forms)
        {
            int at = form.Piece < piece ? form.Advance(piece) : form.Piece;
            least = Math.Min(least, at);
        }

        return Piece = least;
    }

    public override void Collect(int behind, PieceWeights weights)
    {
        int least = End;
        foreach (WordCursor form in forms)
        {
            form.Collect(behind, weights);
            least = Math.Min(least, form.Piece);
        }

        Piece = least;
    }

    public override ReadOnlySpan<int> Positions()
    {
        int count = 0;
        int found = 0;
        foreach (WordCursor form in forms)
        {
            if (form.Piece != Piece)
            {
                continue;
            }

            ReadOnlySpan<int> positions = form.Positions();
            if (_positions.Length < count + positions.Length)
            {
                Array.Resize(ref _positions, Math.Max(count + positions.Length, _positions.Length * 2));
            }

            positions.CopyTo(_positions.AsSpan(count));
            count += positions.Length;
            found++;
        }

        Span<int> all = _positions.AsSpan(0, count);
        if (found > 1)
        {
            all.Sort();
        }

        return all;
    }
}
