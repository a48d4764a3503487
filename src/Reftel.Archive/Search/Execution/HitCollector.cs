using Reftel.Archive.Search.Execution.Matchers;
using Reftel.Archive.Search.Execution.Plans;
using Reftel.Archive.Search.Facets;
using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Search.Execution;

/// <summary>Carries a plan out over all segments: counts all hits and all documents, and keeps the best.</summary>
internal sealed class HitCollector(BestHits best, FacetCounter? facets)
{
    private readonly PieceScores _scores = new();

    /// <summary>Pieces that answer.</summary>
    public long Hits { get; private set; }

    /// <summary>Documents that answer.</summary>
    public long Documents { get; private set; }

    public void Run(Plan plan, SegmentScope scope, IReadOnlySet<long> removed)
    {
        Matcher matcher = plan.Open(scope);
        DocumentTable table = scope.Segment.Documents;
        facets?.Begin(scope.Segment.Columns);
        for (int document = matcher.Advance(0); document != Matcher.End; document = matcher.Advance(document + 1))
        {
            if (removed.Count > 0 && removed.Contains(table.Keys[document]))
            {
                continue;
            }

            Documents++;
            facets?.Add(document);
            _scores.Begin(table.FirstParagraph(document), table.FirstParagraph(document + 1));
            matcher.Collect(_scores);
            if (_scores.Count == 0 && table.FirstParagraph(document + 1) > table.FirstParagraph(document))
            {
                // Found by its fields alone, a document is shown by its first piece.
                _scores.Add(_scores.First, 0);
            }

            Offer(scope, document);
        }

        facets?.End();
    }

    private void Offer(SegmentScope scope, int document)
    {
        ColumnTable columns = scope.Segment.Columns;
        int day = columns.Days[document];
        Hits += _scores.Count;
        foreach (int piece in _scores.Hits)
        {
            double score = _scores[piece];
            if (best.Wants(score, day))
            {
                best.Offer(new HitPlace(score, day, columns.Ids[document], piece - _scores.First, scope.Number, document));
            }
        }
    }
}
