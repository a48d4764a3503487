using Reftel.Archive.Store;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Reftel.Server.Documents;
using Reftel.Testing;
using Xunit;

namespace Reftel.Server.Tests.Documents;

public sealed class SourceMapTests
{
    public static TheoryData<string> Names => [.. Samples.Readable.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_stand_where_the_map_says(string name)
    {
        SourceText source = Samples.Readable.Single(sample => sample.Name == name).Source!;
        foreach (Document document in DocumentReader.Read(source))
        {
            int letters = 0;
            int right = 0;
            foreach (TextBlock block in Layout(document).Blocks)
            {
                int last = -1;
                for (int i = 0; i < block.Text.Length; i++)
                {
                    int place = block.Map.ToSource(i);
                    Assert.True(place >= last, $"{name}, {block.Id}: the map turns back");
                    last = place;
                    if (char.IsLetterOrDigit(block.Text[i]))
                    {
                        letters++;
                        right += source.Text[place] == block.Text[i] ? 1 : 0;
                    }
                }
            }

            Assert.True(right >= (letters * 0.999) - 1, $"{name}: {right} of {letters}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_anchor_of_a_note_is_in_the_words(string name)
    {
        foreach (Document document in DocumentReader.Read(Samples.Readable.Single(sample => sample.Name == name).Source!).Where(document => document.Report is not null))
        {
            DocumentView view = Layout(document);
            Assert.Equal(
                document.Report!.Notes.Count(note => note.AnchorState == AnchorState.Found),
                view.Notes.Count(note => note.Anchors.Count > 0));
        }
    }

    internal static DocumentView Layout(Document document) => DocumentLayout.Of(
        new OpenDocument(document, ["sample"], "2020-01-01T00:00:00Z", "tester"),
        new DocumentCard(1, document.Id ?? "none", document.Title, document.Date?.ToString(), "report", document.Source.Sha256, 1, 1),
        _ => true);
}
