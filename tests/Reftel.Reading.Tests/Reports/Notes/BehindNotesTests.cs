using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>What stands where notes do, and is none.</summary>
public class BehindNotesTests
{
    private const string Head = "# The Quay at Orvik\n\nBy Ann Reed\n\n4 May 2016\n\n";
    private const string About = "Ann Reed lives in Orvik.";

    [Theory]
    [InlineData("The council closed the quay.[^1] Nobody was told of it.[^2]\n\n[^1]: Reed, https://courier.example/quay\n[^2]: Stone, https://courier.example/boats\n**About the author:** Ann Reed lives in Orvik.\n")]
    [InlineData("The council closed the quay.<sup>1</sup> Nobody was told of it.<sup>2</sup>\n\n## Notes\n\n1. Reed, https://courier.example/quay\n2. Stone, https://courier.example/boats\nAbout the author\nAnn Reed lives in Orvik.\n")]
    [InlineData("The council closed the quay.[1] Nobody was told of it.[2]\n\nNotes\n\n[1] Reed, https://courier.example/quay\n[2] Stone, https://courier.example/boats\nAbout the Author: Ann Reed lives in Orvik.\n")]
    [InlineData("The council closed the quay.[1] Nobody was told of it.[2]\n\nNotes\n\n[1] Reed, https://courier.example/quay\n\n[2] Stone, https://courier.example/boats\n\nAbout the author: Ann Reed lives in Orvik.\n")]
    public void A_word_about_the_author_is_none_of_the_last_note(string words)
    {
        Report report = Read(Head + words);

        Assert.Equal(["Reed, https://courier.example/quay", "Stone, https://courier.example/boats"], report.Notes.Select(n => n.Text));
        Assert.Contains(report.Paragraphs, p => p.Text.EndsWith(About, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("## Notes\n\n1. Tables of the winter season are read.\n2. The search goes on behind the first hit, see https://ferrybook.example/41\n3. Files open faster.\n", 0)]
    [InlineData("## Notes\n\n1. Reed, https://courier.example/quay\n2. He asked not to be named.\n", 2)]
    [InlineData("So the pilots say.<sup>1</sup>\n\n## Notes\n\n1. They asked not to be named.\n2. So did the council.\n3. Nobody knows why.\n", 3)]
    [InlineData("## Notes\n\n[1] They asked not to be named.\n\n[2] So did the council.\n", 2)]
    public void A_numbered_list_under_such_a_heading_is_notes_where_it_cites_or_is_pointed_to(string words, int notes)
    {
        Report report = Read(Head + "The new timetable is out today, and the council of the town says that nothing was changed in it since the winter.\n\n" + words);

        Assert.Equal(notes, report.Notes.Length);
    }

    private static Report Read(string text) => DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
}
