using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

public class CodeTests
{
    private const string Text = "The list was read.[1] It is items[1] of the list, then it ends.2 So it is wheel.2 again.\n\n[1] A note.";

    [Fact]
    public void Code_has_no_anchors_and_no_labels()
    {
        string[] code = ["items[1]", "wheel.2"];
        NotesResult notes = Read([.. code.Select(c => new ContainerInline(ContainerInlineKind.Code, Text.IndexOf(c, StringComparison.Ordinal), Text.IndexOf(c, StringComparison.Ordinal) + c.Length, null))]);
        Assert.Equal(Text.IndexOf("[1]", StringComparison.Ordinal) + 1, Assert.Single(Assert.Single(notes.Entries).Anchors).Start);
        int label = Text.LastIndexOf("[1]", StringComparison.Ordinal);
        Assert.Empty(Read([new ContainerInline(ContainerInlineKind.Code, label, label + 3, null)]).Entries);
    }

    [Fact]
    public void The_same_words_in_prose_have() => Assert.Equal(2, Assert.Single(Read([]).Entries).Anchors.Count);

    private static NotesResult Read(ContainerInline[] code)
    {
        int gap = Text.IndexOf("\n\n", StringComparison.Ordinal);
        var text = new ContainerText(
            ReadableText.Plain(Text),
            [new ContainerBlock(ContainerBlockKind.Paragraph, 0, 0, gap, null, []), new ContainerBlock(ContainerBlockKind.Paragraph, 0, gap + 2, Text.Length, null, [])],
            [.. code]);
        return NotesReader.Read(text, new InlineIndex(text));
    }
}
