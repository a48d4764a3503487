namespace Reftel.Archive.Search.Execution.Matchers;

/// <summary>Documents that answer one of several parts, or more.</summary>
internal sealed class AnyMatcher(Matcher[] parts) : Matcher
{
    public override long Cost { get; } = parts.Sum(part => part.Cost);

    public override int Advance(int document)
    {
        if (Document >= document)
        {
            return Document;
        }

        int least = End;
        foreach (Matcher part in parts)
        {
            least = Math.Min(least, part.Advance(document));
        }

        return Document = least;
    }

    public override void Collect(PieceScores pieces)
    {
        foreach (Matcher part in parts)
        {
            if (part.Document == Document)
            {
                part.Collect(pieces);
            }
        }
    }
}
