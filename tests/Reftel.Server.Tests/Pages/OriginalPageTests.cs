using Xunit;

namespace Reftel.Server.Tests.Pages;

public sealed class OriginalPageTests
{
    // A link whose host is defanged, and a zone that was not in force.
    private const string Report =
        "# Sound Watch: The Pier Opens\n\nJanuary 5, 2020, 6:00 EDT\n\nThe pier opened on Friday.[^1] Nobody came.\n\n[^1]: https://news[.]example/pier\n";

    [Fact]
    public async Task What_was_found_odd_is_marked_at_its_place_and_told_beside_its_line()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Report);
        string page = await room.Get("/documents/sound-watch-2020-01-05/original");
        Assert.Contains("January 5, 2020, <span class=\"finding\"", page, StringComparison.Ordinal);
        Assert.Contains(">6:00 EDT</span>", page, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Beside line 3\"", page, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Beside line 7\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_a_line_are_whole()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Report);
        string page = await room.Get("/documents/sound-watch-2020-01-05/original");
        string line = page[page.IndexOf("<li id=\"L3\"", StringComparison.Ordinal)..];
        line = line[line.IndexOf("<code ", StringComparison.Ordinal)..line.IndexOf("</code>", StringComparison.Ordinal)];
        Assert.Equal("January 5, 2020, 6:00 EDT", System.Text.RegularExpressions.Regex.Replace(line, "<[^>]*>", ""));
    }

    [Fact]
    public async Task Lines_know_the_paragraph_that_begins_in_them_and_paragraphs_their_line()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Report);
        Assert.Contains("id=\"L5\" value=\"5\" data-block=\"p1\"", await room.Get("/documents/sound-watch-2020-01-05/original"), StringComparison.Ordinal);
        Assert.Contains("id=\"p1\" data-line=\"5\"", await room.Get("/documents/sound-watch-2020-01-05"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_a_note_are_cited_and_remarked_on()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Report);
        string cited = await room.Get("/documents/sound-watch-2020-01-05/cite?block=n1&start=0&end=14&format=text");
        Assert.Contains("note 1", cited, StringComparison.Ordinal);
        using HttpResponseMessage kept = await room.Client.PostAsync(
            new Uri("/api/remarks", UriKind.Relative),
            new StringContent("{\"document\":\"sound-watch-2020-01-05\",\"block\":\"n1\",\"start\":0,\"end\":5,\"comment\":\"Look this up.\"}", System.Text.Encoding.UTF8, "application/json"));
        Assert.Equal(System.Net.HttpStatusCode.Created, kept.StatusCode);
        string page = await room.Get("/documents/sound-watch-2020-01-05");
        Assert.Contains("Look this up.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("has lost its words", page, StringComparison.Ordinal);
    }
}
