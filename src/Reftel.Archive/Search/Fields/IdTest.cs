using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Search.Fields;

/// <summary>Documents whose canonical id answers.</summary>
internal sealed class IdTest(Func<string, bool> answers) : FieldTest
{
    public override bool[] Documents(Segment segment) => [.. segment.Columns.Ids.Select(answers)];
}
