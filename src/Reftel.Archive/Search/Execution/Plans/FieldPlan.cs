using Reftel.Archive.Search.Execution.Matchers;
using Reftel.Archive.Search.Fields;

namespace Reftel.Archive.Search.Execution.Plans;

/// <summary>Documents with a value of a field.</summary>
/// <param name="typed">As the query has it, for reasons.</param>
/// <param name="test">What is asked of them.</param>
internal sealed class FieldPlan(string typed, FieldTest test) : Plan
{
    private readonly Dictionary<int, bool[]> _documents = [];

    public string Typed { get; } = typed;

    public override Matcher Open(SegmentScope scope) => new DocumentSetMatcher(_documents[scope.Number] = test.Documents(scope.Segment));

    /// <summary>Whether a document of a segment already opened has the value.</summary>
    public bool Has(int segment, int document) => _documents.TryGetValue(segment, out bool[]? documents) && documents[document];
}
