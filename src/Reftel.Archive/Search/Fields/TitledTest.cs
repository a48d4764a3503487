using Reftel.Archive.Search.Index;
using Reftel.Archive.Store;

namespace Reftel.Archive.Search.Fields;

/// <summary>Documents with a title: <c>subject:*</c>.</summary>
internal sealed class TitledTest : FieldTest
{
    public override bool[] Documents(Segment segment)
    {
        var documents = new bool[segment.Documents.Count];
        for (int paragraph = 0; paragraph < segment.Documents.Paragraphs; paragraph++)
        {
            documents[segment.Documents.DocumentOfParagraph[paragraph]] |= PieceMark.Kind(segment.Documents.Marks[paragraph]) == PieceKind.Title;
        }

        return documents;
    }
}
