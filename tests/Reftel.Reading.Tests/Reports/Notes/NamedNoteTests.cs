using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Notes that a container ties to their anchors by name have no printed number, and lose none.</summary>
public class NamedNoteTests
{
    private const string Head = "# The Quay at Orvik\n\nBy Ann Reed\n\n4 May 2016\n\n";

    [Theory]
    [InlineData("a bare number beside names", "The council closed the quay.[^reed] Nobody was told<sup>1</sup> of it.[^stone] It is closed.[^reed]\n\n[^reed]: Reed, https://courier.example/quay\n[^stone]: Stone, https://courier.example/boats\n", "1:2 2:1")]
    [InlineData("a bare number of a numbered note", "The council closed the quay.[^1] Nobody was told of it.[^2] It is closed.<sup>1</sup>\n\n[^1]: Reed, https://courier.example/quay\n[^2]: Stone, https://courier.example/boats\n", "1:2 2:1")]
    [InlineData("an endnote beside footnotes", "The council closed the quay.[^1] Nobody was told of it.[^i] It is closed.[^2] So says the manual<sup>3</sup>.\n\n[^1]: Reed, https://courier.example/quay\n[^2]: Stone, https://courier.example/boats\n[^i]: Holm, https://courier.example/pilots\n", "1:1 2:1 [i]:1")]
    [InlineData("an endnote behind all footnotes", "The council closed the quay.[^1] Nobody was told of it.[^2] It is closed.[^i]\n\n[^1]: Reed, https://courier.example/quay\n[^2]: Stone, https://courier.example/boats\n[^i]: Holm, https://courier.example/pilots\n", "1:1 2:1 [i]:1")]
    public void A_bare_number_is_no_anchor_of_a_name(string name, string words, string expected) =>
        Assert.Equal($"{name}: {expected}", $"{name}: {NotesSummary.Of(Head + words)}");

    [Theory]
    [InlineData("inline notes", "The council closed the quay.^[Reed, https://courier.example/quay] Nobody was told of it.^[Stone, https://courier.example/boats]\n")]
    [InlineData("an inline note among others", "The council closed the quay.[^1] Nobody was told of it.^[Stone, https://courier.example/boats] It is closed.[^2] They say so.^[Holm, https://courier.example/pilots]\n\n[^1]: Reed, https://courier.example/quay\n[^2]: Reed, https://courier.example/later\n")]
    [InlineData("a name that holds a digit", "The council closed the quay.[^1] Nobody was told of it.[^stone2015] It is closed.[^2]\n\n[^1]: Reed, https://courier.example/quay\n[^2]: Reed, https://courier.example/later\n[^stone2015]: Stone, https://courier.example/boats\n")]
    public void A_label_that_never_was_is_not_lost(string name, string words)
    {
        Document document = DocumentReader.Read(SourceText.From(Head + words), new ReadingOptions { Form = DocumentForm.Report })[0];
        string[] odd = [.. document.Diagnostics.Select(d => d.Descriptor.Code).Where(code => code is "RT1522" or "RT1523")];
        Assert.Equal($"{name}: ", $"{name}: {string.Join(' ', odd)}");
        Assert.All(document.Report!.Notes, note => Assert.Single(note.Anchors));
    }

    [Theory]
    [InlineData("behind all others", "The council closed the quay.[^1] Nobody was told of it.^[Stone, https://courier.example/boats]\n\n[^1]: Reed, https://courier.example/quay\n", "1:1 2:1")]
    [InlineData("before the first", "The council closed the quay.^[Stone, https://courier.example/boats] Nobody was told of it.[^1] It is closed.[^2]\n\n[^1]: Reed, https://courier.example/quay\n\n[^2]: Holm, https://courier.example/pilots\n", "1:1 2:1 []:1")]
    [InlineData("on both sides", "The council closed the quay.^[Stone, https://courier.example/boats] Nobody was told of it.[^1] It is closed.^[Holm, https://courier.example/pilots]\n\n[^1]: Reed, https://courier.example/quay\n", "1:1 []:1 []:1")]
    public void A_note_in_the_prose_is_counted_where_the_printed_numbers_are_counted_so(string name, string words, string expected)
    {
        Document document = DocumentReader.Read(SourceText.From(Head + words), new ReadingOptions { Form = DocumentForm.Report })[0];
        Assert.Equal($"{name}: {expected}", $"{name}: {NotesSummary.Of(Head + words)}");
        Assert.DoesNotContain(document.Diagnostics, d => d.Descriptor.Code is "RT1523" or "RT1525" or "RT1526");
    }

    [Fact]
    public void A_name_that_is_defined_twice_is_two_notes()
    {
        Document document = DocumentReader.Read(SourceText.From(
            Head + "The council closed the quay.[^1] Nobody was told of it.[^2] So it is.[^3]\n\n[^1]: Reed, https://courier.example/quay\n\n[^2]: Stone, https://courier.example/boats\n[^2]: Holm, https://courier.example/pilots\n\n[^3]: Reed, https://courier.example/later\n"),
            new ReadingOptions { Form = DocumentForm.Report })[0];

        Assert.Equal([1, 2, 2, 3], document.Report!.Notes.Select(n => n.Number));
        Assert.Equal(["RT1524"], document.Diagnostics.Select(d => d.Descriptor.Code).Where(code => code is "RT1523" or "RT1524" or "RT1525" or "RT1526"));
        Assert.Equal("Holm, https://courier.example/pilots", document.Report.Notes[2].Text);
        Assert.Equal([1, 1, 0, 1], document.Report.Notes.Select(n => n.Anchors.Length));
    }

    [Fact]
    public void A_list_that_is_indented_below_a_note_is_the_note_s()
    {
        Report report = DocumentReader.Read(SourceText.From(
            Head + "The council closed the quay.[^1] Nobody was told of it.[^2]\n\n[^1]: Reed, https://courier.example/quay\n    - a list of boats, https://courier.example/boats\n\n    1. a number\n       goes on\n    2. another\n\n[^2]: Stone.\n- a list of the prose\n"),
            new ReadingOptions { Form = DocumentForm.Report })[0].Report!;

        Assert.Equal(["Reed, https://courier.example/quay a list of boats, https://courier.example/boats 1. a number goes on 2. another", "Stone."], report.Notes.Select(n => n.Text));
        Assert.Equal(["The council closed the quay. Nobody was told of it.", "a list of the prose"], report.Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public void The_span_of_a_note_begins_with_its_label()
    {
        Document document = DocumentReader.Read(SourceText.From(Head + "The council closed the quay.[^reed] Nobody was told of it.[^2]\n\n[^reed]: Reed, https://courier.example/quay\n\n    And more.\n\n[^2]: Holm.\n"), new ReadingOptions { Form = DocumentForm.Report })[0];

        Assert.Equal(
            ["[^reed]: Reed, https://courier.example/quay\n\n    And more.", "[^2]: Holm."],
            document.Report!.Notes.OrderBy(n => n.Span.Start).Select(n => document.Source.Text[n.Span.Start..n.Span.End]));
        Assert.Equal(["reed", "2"], document.Report.Notes.OrderBy(n => n.Span.Start).Select(n => n.Label));
    }
}
