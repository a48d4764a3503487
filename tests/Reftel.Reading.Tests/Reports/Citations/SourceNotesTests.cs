using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Citations;

/// <summary>Sources name each note that cites them, also those that no number names.</summary>
public class SourceNotesTests
{
    [Fact]
    public void Notes_without_a_number_are_named_by_their_place()
    {
        Report report = Read("The council pays for its ferry.[^1] It has no boat.[^2] Orvik knew nothing of this.[^i]\n\n[^1]: Reed, https://courier.example/quay\n\n[^2]: Stone, https://courier.example/boats\n\n[^i]: Stone, https://courier.example/quay\n");

        Assert.Equal(["1", "2", "i"], report.Notes.Select(n => n.Label));
        Assert.Equal(["1 in 0 2", "2 in 1"], report.Sources.Select(s => $"{string.Join(' ', s.CitedBy)} in {string.Join(' ', s.CitedIn)}"));
    }

    [Fact]
    public void So_are_notes_whose_numbers_begin_again()
    {
        Report report = Read(
            "## One\n\nThe council pays for its ferry.<sup>1</sup> It has no boat of its own.<sup>2</sup>\n\n### Notes\n\n1. Reed, https://courier.example/quay\n\n2. Stone, https://courier.example/boats\n\n"
            + "## Two\n\nOrvik knew nothing of this.<sup>1</sup> The pilots did, and they told the council in May.<sup>2</sup>\n\n### Notes\n\n1. Holm, https://courier.example/pilots\n\n2. Reed, https://courier.example/quay\n");

        Assert.Equal([1, 2, 1, 2], report.Notes.Select(n => n.Number));
        Assert.Equal(["1 2 in 0 3", "2 in 1", "1 in 2"], report.Sources.Select(s => $"{string.Join(' ', s.CitedBy)} in {string.Join(' ', s.CitedIn)}"));
    }

    private static Report Read(string words) =>
        DocumentReader.Read(SourceText.From("# The Ferry Question\n\nBy Ann Reed, May 4, 2016\n\n" + words), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
}
