using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Checks;

/// <summary>RT1527 is told once, and only where notes otherwise give addresses.</summary>
public class NoteWithoutLinkTests
{
    private const string Link = "Ann Reed, \"Waiting for a Quay,\" Orvik Courier, May 2, 2016, https://courier.example/";
    private const string Work = "Bo Stone, \"Two Boats,\" Orvik Courier, May 3, 2015.";
    private const string Talk = "Interview with a pilot, Orvik, May 4, 2016.";

    [Theory]
    [InlineData("lll", "")]
    [InlineData("wll", "The source of note 1 has no address")]
    [InlineData("lwlwll", "The source of notes 2, 4 has no address")]
    [InlineData("wwl", "")]
    [InlineData("ttt", "")]
    [InlineData("ttttl", "")]
    [InlineData("www", "")]
    public void It_is_told_once_and_only_among_notes_with_addresses(string kinds, string expected)
    {
        string prose = string.Concat(kinds.Select((_, i) => $"The council of Orvik met on day {(char)('a' + i)} and paid for its ferry.[{i + 1}] "));
        string notes = string.Concat(kinds.Select((k, i) => $"[{i + 1}] {(k == 'l' ? Link + (char)('a' + i) : k == 'w' ? Work.Replace("Two", $"{(char)('A' + i)}wo", StringComparison.Ordinal) : Talk.Replace("4", $"{i + 4}", StringComparison.Ordinal))}\n"));
        Document document = DocumentReader.Read(SourceText.From($"The Ferry Question\n\nBy Ada Quist\n\nMay 4, 2016\n\n{prose}\n\nNotes\n\n{notes}"), new ReadingOptions { Form = DocumentForm.Report })[0];

        Assert.Equal(kinds.Length, document.Report!.Notes.Length);
        Assert.Equal(expected, string.Join('|', document.Diagnostics.Where(d => d.Code == "RT1527").Select(d => d.Message)));
    }
}
