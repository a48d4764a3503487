using Reftel.Archive.Search.Index;

namespace Reftel.Archive.Search.Fields;

/// <summary>Documents with a value of a column that answers.</summary>
internal sealed class ColumnTest(DocumentField field, Func<string, bool> answers) : FieldTest
{
    public override bool[] Documents(Segment segment)
    {
        bool[] values = [.. segment.Columns.Values(field).Select(answers)];
        var documents = new bool[segment.Documents.Count];
        if (!values.Contains(true))
        {
            return documents;
        }

        for (int document = 0; document < documents.Length; document++)
        {
            foreach (int value in segment.Columns.Of(field, document))
            {
                documents[document] |= values[value];
            }
        }

        return documents;
    }
}
