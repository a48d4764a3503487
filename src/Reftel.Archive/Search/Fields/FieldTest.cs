using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Search.Fields;

/// <summary>What is asked of a field of documents.</summary>
internal abstract class FieldTest
{
    /// <summary>For each document of a segment, whether it answers.</summary>
    public abstract bool[] Documents(Segment segment);
}
