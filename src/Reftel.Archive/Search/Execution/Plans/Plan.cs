using Reftel.Archive.Search.Execution.Matchers;

namespace Reftel.Archive.Search.Execution.Plans;

/// <summary>A part of a query, ready to be carried out in each segment.</summary>
internal abstract class Plan
{
    public abstract Matcher Open(SegmentScope scope);
}

/// <summary>All documents.</summary>
internal sealed class EveryPlan : Plan
{
    public override Matcher Open(SegmentScope scope) => new EveryMatcher(scope.Segment.Documents.Count);
}

/// <summary>Documents that answer one of several parts.</summary>
internal sealed class AnyPlan(Plan[] parts) : Plan
{
    public override Matcher Open(SegmentScope scope) => new AnyMatcher([.. parts.Select(part => part.Open(scope))]);
}

/// <summary>Documents that answer all required parts and no excluded one.</summary>
internal sealed class AllPlan(Plan[] required, Plan[] excluded, Plan[] optional) : Plan
{
    public override Matcher Open(SegmentScope scope) => new AllMatcher(Open(required, scope), Open(excluded, scope), Open(optional, scope));

    private static Matcher[] Open(Plan[] parts, SegmentScope scope) => [.. parts.Select(part => part.Open(scope))];
}
