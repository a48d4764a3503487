namespace Reftel.Archive.Search.Execution.Matchers;

/// <summary>All documents of a segment.</summary>
internal sealed class EveryMatcher(int documents) : Matcher
{
    public override long Cost => documents;

    public override int Advance(int document) => Document = Document >= document ? Document : document < documents ? document : End;

    public override void Collect(PieceScores pieces)
    {
        // Nothing was asked of a piece.
    }
}
