using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

public class NoteShapeTests
{
    public static TheoryData<string, string> Shapes
    {
        get
        {
            var shapes = new TheoryData<string, string>();
            foreach (string anchor in NoteShapes.Anchors.Keys)
            {
                foreach (string label in NoteShapes.Labels.Keys)
                {
                    shapes.Add(anchor, label);
                }
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_note_is_read_with_its_anchor_however_both_are_printed(string anchor, string label)
    {
        foreach (string mark in NoteShapes.Marks)
        {
            foreach (bool apart in (bool[])[false, true])
            {
                string text = NoteShapes.Print(anchor, label, mark, apart);
                Assert.Equal("1:1 2:1 3:1 4:1 5:1 6:1 7:1 8:1", NotesSummary.Of(text));
                Assert.Equal(DocumentForm.Report, DocumentReader.Read(SourceText.From(text))[0].Form);
            }
        }
    }
}
