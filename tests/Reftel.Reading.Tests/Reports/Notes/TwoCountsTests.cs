using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>A Markdown file may hold the notes of its author, which it defines, and those of the page that it was made of, which are a list.</summary>
public sealed class TwoCountsTests
{
    private const string Prose = "The council of the harbour town pays for its ferry and expects loyalty in return";
    private const string List = "1. Gazette, 3 May 2013, https://gazette.example/list-one\n2. Monitor, 4 May 2014, https://monitor.example/list-two\n3. Courier, 5 May 2015, https://courier.example/list-three\n";
    private const string Defined = "[^1]: The pilot, to the author, https://pilot.example/defined-one\n[^2]: The keeper, to the author, https://keeper.example/defined-two\n";
    private const string Body = $"# The Ferry\n\nBy Ida Holm\n\n3 May 2016\n\n{Prose}.<sup>1</sup> The pilot said no.[^1] {Prose} again.<sup>2</sup>\n\nNobody has asked.[^2] {Prose} as before.<sup>3</sup>\n\n";

    [Theory]
    [InlineData($"{Body}## Notes\n\n{List}\n{Defined}")]
    [InlineData($"{Body}{Defined}\n## Notes\n\n{List}")]
    [InlineData($"{Body}---\n\n{List}\n{Defined}")]
    public void An_anchor_belongs_to_the_note_of_its_own_count(string text)
    {
        Document document = DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0];

        Assert.Equal(
            ["1 defined-one no.", "1 list-one return.", "2 defined-two asked.", "2 list-two again.", "3 list-three before."],
            document.Report!.Notes.Select(n => $"{n.Number} {n.Text[(n.Text.LastIndexOf('/') + 1)..]} {string.Join(' ', n.Anchors.Select(a => WordBefore(document, a.Span)))}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_anchor_of_the_container_is_no_number_of_the_list()
    {
        string text = $"{Body}## Notes\n\n{List}\n{Defined}".Replace("<sup>1</sup>", "", StringComparison.Ordinal);

        Assert.Equal("1:0 1:1 2:1 2:1 3:1", string.Join(' ', NotesSummary.Of(text).Split(' ').Order(StringComparer.Ordinal)));
    }

    private static string WordBefore(Document document, TextSpan anchor)
    {
        string before = document.Source.Slice(TextSpan.Between(0, anchor.Start)).ToString();
        before = before[..(Math.Max(before.LastIndexOf('.'), 0) + 1)];
        return before[(before.LastIndexOf(' ') + 1)..];
    }
}
