using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Search.Fields;

/// <summary>Documents in which a statement answers.</summary>
/// <param name="documents">Their keys, as the tables have them.</param>
internal sealed class StatementFieldTest(IReadOnlySet<long> documents) : FieldTest
{
    public override bool[] Documents(Segment segment)
    {
        var answers = new bool[segment.Documents.Count];
        for (int document = 0; document < answers.Length; document++)
        {
            answers[document] = documents.Contains(segment.Documents.Keys[document]);
        }

        return answers;
    }
}
