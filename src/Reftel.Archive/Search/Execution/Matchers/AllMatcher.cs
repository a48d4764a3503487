namespace Reftel.Archive.Search.Execution.Matchers;

/// <summary>Documents that answer all required parts and no excluded one. Optional parts only add to the scores.</summary>
/// <param name="required">At least one.</param>
/// <param name="excluded">What the document must not answer.</param>
/// <param name="optional">What it may answer.</param>
internal sealed class AllMatcher(Matcher[] required, Matcher[] excluded, Matcher[] optional) : Matcher
{
    // The rarest leads; scores are added in the order of the query, so that sums are the same in every segment.
    private readonly Matcher[] _byCost = [.. required.OrderBy(part => part.Cost)];

    public override long Cost => _byCost[0].Cost;

    public override int Advance(int document)
    {
        if (Document >= document)
        {
            return Document;
        }

        Matcher rarest = _byCost[0];
        int candidate = rarest.Advance(document);
        while (candidate != End)
        {
            int agreed = Agree(candidate);
            if (agreed == candidate && !IsExcluded(candidate))
            {
                break;
            }

            candidate = rarest.Advance(agreed == candidate ? candidate + 1 : agreed);
        }

        return Document = candidate;
    }

    public override void Collect(PieceScores pieces)
    {
        foreach (Matcher part in required)
        {
            part.Collect(pieces);
        }

        foreach (Matcher part in optional)
        {
            if (part.Advance(Document) == Document)
            {
                part.Collect(pieces);
            }
        }
    }

    private int Agree(int document)
    {
        for (int i = 1; i < _byCost.Length; i++)
        {
            int at = _byCost[i].Advance(document);
            if (at != document)
            {
                return at;
            }
        }

        return document;
    }

    private bool IsExcluded(int document)
    {
        foreach (Matcher part in excluded)
        {
            if (part.Advance(document) == document)
            {
                return true;
            }
        }

        return false;
    }
}
