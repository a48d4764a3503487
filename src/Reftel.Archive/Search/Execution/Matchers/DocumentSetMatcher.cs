namespace Reftel.Archive.Search.Execution.Matchers;

/// <summary>Documents that are known one by one: those with a value of a field.</summary>
internal sealed class DocumentSetMatcher(bool[] documents) : Matcher
{
    public override long Cost { get; } = documents.Count(has => has);

    public override int Advance(int document)
    {
        if (Document >= document)
        {
            return Document;
        }

        int skipped = document < documents.Length ? documents.AsSpan(document).IndexOf(true) : -1;
        return Document = skipped < 0 ? End : document + skipped;
    }

    public override void Collect(PieceScores pieces)
    {
        // A field says nothing of a piece.
    }
}
