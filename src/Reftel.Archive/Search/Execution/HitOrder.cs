namespace Reftel.Archive.Search.Execution;

/// <summary>
/// The order of hits, first before last. Ties end with the id and the number of the piece, so that the same documents give the same
/// order in whatever order they were added.
/// </summary>
internal sealed class HitOrder(SearchOrder order) : IComparer<HitPlace>
{
    public bool IsByScore => order == SearchOrder.Relevance;

    public int Compare(HitPlace x, HitPlace y)
    {
        int first = order switch
        {
            SearchOrder.Newest => y.Day.CompareTo(x.Day),
            SearchOrder.Oldest => DayOrLast(x.Day).CompareTo(DayOrLast(y.Day)),
            _ => y.Score.CompareTo(x.Score) is var byScore && byScore != 0 ? byScore : y.Day.CompareTo(x.Day),
        };
        if (first != 0)
        {
            return first;
        }

        int byId = string.CompareOrdinal(x.Id, y.Id);
        return byId != 0 ? byId : x.Piece != y.Piece ? x.Piece.CompareTo(y.Piece) : (x.Segment, x.Document).CompareTo((y.Segment, y.Document));
    }

    /// <summary>Whether a hit of this score and day comes behind <paramref name="other"/>, whatever its id.</summary>
    public bool IsBehind(double score, int day, HitPlace other) => order switch
    {
        SearchOrder.Newest => day < other.Day,
        SearchOrder.Oldest => DayOrLast(day) > DayOrLast(other.Day),
        _ => score < other.Score,
    };

    // Documents without a date come last in either direction.
    private static int DayOrLast(int day) => day == 0 ? int.MaxValue : day;
}
