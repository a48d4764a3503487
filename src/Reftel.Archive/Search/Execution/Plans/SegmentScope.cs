using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Search.Execution.Plans;

/// <summary>A segment in which a plan is carried out.</summary>
/// <param name="Number">Its place among the segments of the search.</param>
/// <param name="Segment">The segment.</param>
/// <param name="Ranking">Of all segments.</param>
internal sealed record SegmentScope(int Number, Segment Segment, Ranking Ranking);
