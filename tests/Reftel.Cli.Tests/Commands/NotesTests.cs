using System.Text.Json;
using Reftel.Cli.Rendering;
using Reftel.Testing.Reports;
using Xunit;

namespace Reftel.Cli.Tests.Commands;

public sealed class NotesTests
{
    [Fact]
    public void Notes_are_listed_with_their_anchors_and_links()
    {
        const string Expected = """
            ferry.md: 5 notes
            note   anchors          links
            1      7,42             https://news.norland.example/harbour/law-waits
            2      10,42            https://cabinet.example/acts/2021/sent_back.pdf
            3      10,89            https://ferrywatch.example/updates/april-vote
                   14,34            https://news.norland.example/harbour/law-waits
            4      10,138           (Ida Holm, "Waiting for a Quay," Harbour Monthly, February 2021, p. 7.)
            5      lost             https://ferrywatch.example/updates/april-votes

            """;

        Assert.Equal(Expected.ReplaceLineEndings("\n"), NoteTable.Of(HandmadeReports.Full(), "ferry.md"));
    }

    [Theory]
    [InlineData("csl-json", "[]\n")]
    [InlineData("bibtex", "")]
    [InlineData("ris", "")]
    [InlineData("markdown", "")]
    public void A_text_without_notes_gives_an_empty_list_and_says_so(string form, string expected)
    {
        var host = new TestHost { Input = "Good morning.\n" };

        Assert.Equal(ExitCode.Done, host.Run("notes", "-", "--form", "text", "--as", form));
        Assert.Equal(expected, host.Output);
        Assert.Equal("reftel notes: 1 document without notes: only reports have them\n", host.Errors);
    }

    [Theory]
    [InlineData("csl-json", "[]\n")]
    [InlineData("bibtex", "")]
    [InlineData("ris", "")]
    [InlineData("markdown", "")]
    public void A_report_without_sources_says_so(string form, string expected)
    {
        var host = new TestHost { Input = "# Grain Stops\n\n4 May 2016\n\nGrain has stopped at the border, and nobody pays for it.[^1]\n\n[^1]: Nobody knows why.\n" };

        Assert.Equal(ExitCode.Done, host.Run("notes", "-", "--form", "report", "--as", form));
        Assert.Equal(expected, host.Output);
        Assert.Equal("reftel notes: 1 report without sources: no note there names a work or an address, so there is nothing to cite\n", host.Errors);
    }

    [Fact]
    public void A_report_without_notes_says_so()
    {
        var host = new TestHost { Input = "# Grain Stops\n\n4 May 2016\n\nGrain has stopped at the border, and nobody pays for it.\n" };

        Assert.Equal(ExitCode.Done, host.Run("notes", "-", "--form", "report"));
        Assert.Equal("reftel notes: 1 report without notes\n", host.Errors);
    }

    [Fact]
    public void The_items_of_several_documents_are_one_array()
    {
        using JsonDocument parsed = JsonDocument.Parse(Cli.Commands.NotesCommand.AsArray("{\"id\":\"a\"}\n{\"id\":\"b\"}\n"));

        Assert.Equal(["a", "b"], parsed.RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString()));
    }
}
