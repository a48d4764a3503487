using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Notes that begin on the line below their heading, and prose whose paragraphs are numbered as notes are.</summary>
public class HeadingOfNotesTests
{
    private const string Six = "1:1 2:1 3:1 4:1 5:1 6:1";

    private static readonly string[] Sentences =
        ["The quay stands empty", "Two ferries were sold", "No tariff was agreed", "The pilots are on strike", "A tender was opened", "The mayor kept silent"];

    [Theory]
    [InlineData("Notes", "{0}. https://quay.example/papers/{0}", "{0}")]
    [InlineData("NOTES:", "{0}) https://quay.example/papers/{0}", "[{0}]")]
    [InlineData("References", "[{0}] Quay Gazette, May {0}, 2019, https://quay.example/papers/{0}", "[{0}]")]
    [InlineData("\u041F\u0440\u0438\u043C\u0435\u0447\u0430\u043D\u0438\u044F", "{0}. https://quay.example/papers/{0}", "[{0}]")]
    [InlineData("Notes", "<sup>{0}</sup> https://quay.example/papers/{0}", "<sup>{0}</sup>")]
    public void Notes_directly_below_their_heading_are_all_read(string heading, string note, string anchor)
    {
        string prose = string.Join(' ', Sentences.Select((sentence, i) => $"{sentence}.{string.Format(null, anchor, i + 1)}"));
        string notes = string.Join('\n', Sentences.Select((_, i) => string.Format(null, note, i + 1)));
        Assert.Equal(Six, NotesSummary.Of($"Harbor Watch: A Quiet Spring\nMay 30, 2019\n\n{prose}\n\n{heading}\n{notes}\n"));
    }

    [Fact]
    public void Notes_behind_a_line_break_in_one_paragraph_of_a_page_are_read()
    {
        string prose = string.Concat(Sentences.Select((sentence, i) => $"<p>{sentence}, and nobody in the town will say for how long. [{i + 1}]</p>"));
        string notes = string.Concat(Sentences.Select((_, i) => $"<br>[{i + 1}] https://quay.example/papers/{i + 1}"));
        Assert.Equal(Six, NotesSummary.Of($"<html><body><h1>A Quiet Spring</h1>{prose}<p><b>Notes</b>{notes}</p></body></html>"));
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("[{0}]")]
    public void Numbered_paragraphs_that_point_to_notes_are_prose(string anchor)
    {
        string prose = string.Join("\n\n", Sentences.Select((sentence, i) => $"{i + 1}.  {sentence}, as the members of the Panel saw for themselves when they visited the harbor in the spring.{string.Format(null, anchor, i + 1)}"));
        string notes = string.Join('\n', Sentences.Select((_, i) => $"{string.Format(null, anchor, i + 1)} S/RES/190{i + 1} (2010), para. {i + 1}."));
        Assert.Equal(Six, NotesSummary.Of($"Report of the Panel\n\n15 April 2014\n\n{prose}\n\n__________________\n\n{notes}\n"));
    }

    [Fact]
    public void A_note_to_a_map_is_no_heading_of_notes() =>
        Assert.Equal("", NotesSummary.Of("The harbor\n\nThe map shows the harbor as it was.\n\nNote\nDepths are in metres and were taken in the spring.\n"));
}
