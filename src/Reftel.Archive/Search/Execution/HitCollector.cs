using System.Runtime.CompilerServices;
using Reftel.Archive.Search.Execution.Matchers;
using Reftel.Archive.Search.Execution.Plans;
using Reftel.Archive.Search.Facets;
using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Search.Execution;

/// <summary>Carries a plan out in one segment: counts all hits and all documents, and keeps the best.</summary>
/// <param name="scope">The segment.</param>
/// <param name="matcher">The plan, opened there.</param>
/// <param name="best">Keeps the best.</param>
/// <param name="withFacets">Whether to count what the documents have in their fields.</param>
/// <param name="added">Which documents are new; null where nobody asks.</param>
internal sealed class HitCollector(SegmentScope scope, Matcher matcher, BestHits best, bool withFacets, AddedDocuments? added)
{
    private readonly PieceScores _scores = new();

    public BestHits Best => best;

    public FacetCounter? Facets { get; } = withFacets ? new FacetCounter(scope.Segment.Columns) : null;

    /// <summary>Pieces that answer.</summary>
    public long Hits { get; private set; }

    /// <summary>Documents that answer.</summary>
    public long Documents { get; private set; }

    /// <summary>Documents that answer and are new.</summary>
    public long NewDocuments { get; private set; }

    /// <summary>Documents that answer but of which a newer version is kept.</summary>
    public long OlderVersions { get; private set; }

    /// <summary>The days of the documents that answer.</summary>
    public DayRange Days { get; private set; } = DayRange.None;

    /// <summary>How much there is to do, about.</summary>
    public long Cost => matcher.Cost;

    /// <summary>Reads nothing of the store: several segments may be run at a time.</summary>
    public void Run(LeftOut leftOut)
    {
        DocumentTable table = scope.Segment.Documents;
        for (int document = matcher.Advance(0); document != Matcher.End; document = matcher.Advance(document + 1))
        {
            long key = table.Keys[document];
            if (leftOut.Removed.Count > 0 && leftOut.Removed.Contains(key))
            {
                continue;
            }

            bool isNew = added?.Keys.Contains(key) == true;
            if (added is { Only: true } && !isNew)
            {
                continue;
            }

            if (leftOut.OlderVersions.Count > 0 && leftOut.OlderVersions.Contains(key))
            {
                OlderVersions++;
                continue;
            }

            NewDocuments += isNew ? 1 : 0;

            Documents++;
            Days = Days.With(scope.Segment.Columns.Days[document]);
            Facets?.Add(document);
            _scores.Begin(table.FirstParagraph(document), table.FirstParagraph(document + 1));
            matcher.Collect(_scores);
            if (_scores.Count == 0 && table.FirstParagraph(document + 1) > table.FirstParagraph(document))
            {
                // Found by its fields alone, a document is shown by its first piece.
                _scores.Add(_scores.First, 0);
            }

            Offer(document);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Offer(int document)
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
