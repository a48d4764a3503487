using Reftel.Archive.Search.Execution.Cursors;
using Reftel.Archive.Search.Execution.Matchers;

namespace Reftel.Archive.Search.Execution.Plans;

/// <summary>All pieces of a voice, where no word is asked for.</summary>
internal sealed class MarkedPlan(PieceFilter filter) : Plan
{
    public override Matcher Open(SegmentScope scope) =>
        new WordsMatcher(new MarkedCursor(scope.Segment.Documents.Marks, filter), scope.Segment.Documents, scope.Ranking, 0);
}
