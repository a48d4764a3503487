using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Reftel.Server.Tests.Pages;

public sealed partial class DocumentPageTests
{
    [Fact]
    public async Task A_heading_stands_where_its_section_begins_and_nowhere_else()
    {
        await using TestRoom room = await TestRoom.OverSamplesAsync();
        string[] headings = [.. Heading().Matches(await room.Get("/documents/northern-sound-watch-2012-03-06")).Select(match => match.Groups[1].Value)];
        Assert.Contains("Key Takeaways", headings);
        Assert.Equal(headings.Distinct(), headings);
    }

    [Fact]
    public async Task Telegrams_that_the_notes_of_a_report_cite_are_led_to_and_know_it()
    {
        await using TestRoom room = await TestRoom.OverSamplesAsync();
        string page = await room.Get("/documents/northern-sound-watch-2012-03-06");
        Assert.Matches("<a href=\"/documents/07PORTSELWYN1009\" class=\"reference\" data-document=\"07PORTSELWYN1009\"", page);
        Assert.Contains("northern-sound-watch-2012-03-06", await room.Get("/references/07PORTSELWYN1009"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_of_a_paragraph_names_its_file_and_words_and_finds_them_when_a_newer_version_has_others_there()
    {
        string old = Telegrams.Of(1, "A HARBOR", "The harbor is closed.\n\n2. The ferry waits.");
        await using TestRoom room = await TestRoom.OpenAsync(old, old.Replace("2. The ferry", "2. A new paragraph.\n\n3. The ferry", StringComparison.Ordinal));
        string page = await room.Get("/documents/07PORTSELWYN1?version=1");
        string link = WebUtility.HtmlDecode(NumberLink().Matches(page).Select(match => match.Groups[1].Value).Single(link => link.Contains("ferry", StringComparison.Ordinal)));
        string pointed = await room.Get(link);
        Assert.Contains("<mark class=\"pointed\">The ferry waits.</mark>", pointed, StringComparison.Ordinal);
        Assert.DoesNotContain("A new paragraph", pointed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signs_that_turn_the_direction_of_words_are_seen_and_do_nothing()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "INVOICE \u202EGPJ.EXE \u2066NOTHING", "The harbor \u202Edesolc si."));
        foreach (string address in (string[])["/documents/07PORTSELWYN1", "/documents/07PORTSELWYN1/original", "/search?q=harbor", "/timeline", "/"])
        {
            string page = await room.Get(address);
            Assert.True(WebUtility.HtmlDecode(page).AsSpan().IndexOfAny("\u202E\u2066") < 0, address);
        }

        Assert.Contains("The harbor \uFFFDdesolc", await room.Get("/documents/07PORTSELWYN1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Older_versions_are_led_to_and_lead_to_what_is_theirs()
    {
        string old = Telegrams.Of(1, "A HARBOR", "The harbor is closed.");
        await using TestRoom room = await TestRoom.OpenAsync(old, old.Replace("closed", "open", StringComparison.Ordinal), old.Replace("closed", "frozen", StringComparison.Ordinal));
        string page = await room.Get("/documents/07PORTSELWYN1?version=1");
        Assert.Contains("href=\"/documents/07PORTSELWYN1?version=2\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/documents/07PORTSELWYN1/original?version=1\"", page, StringComparison.Ordinal);
        Assert.Contains("closed", await room.Get("/documents/07PORTSELWYN1/original?version=1"), StringComparison.Ordinal);
        string changes = await room.Get("/documents/07PORTSELWYN1/compare?version=3&with=1");
        Assert.Contains("closed", changes, StringComparison.Ordinal);
        Assert.Contains("frozen", changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_hundred_hits_in_one_document_stands_the_next_document_of_the_search()
    {
        string many = Telegrams.Of(1, "A LIST", string.Join("\n\n", Enumerable.Range(1, 120).Select(i => $"{i}. Harbor harbor harbor harbor.")));
        await using TestRoom room = await TestRoom.OpenAsync(many, Telegrams.Of(2, "ANOTHER", "A long paragraph that says harbor once among many other words of which none is asked for here."));
        string page = await room.Get("/documents/07PORTSELWYN1?q=harbor&at=1");
        Assert.Contains("rel=\"next\" href=\"/documents/07PORTSELWYN2", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_more_places_than_a_browser_bears_the_first_are_marked_and_all_are_counted()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A LIST", string.Join(' ', Enumerable.Repeat("harbor", 5_000))));
        string page = await room.Get("/documents/07PORTSELWYN1?q=harbor");
        Assert.Equal(2_000, Regex.Count(page, "<mark class=\"hit\">"));
        Assert.Contains("5,000 places found in this document, the first 2,000 of them marked", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("role=\"heading\"[^>]*>([^<]*)<")]
    private static partial Regex Heading();

    [GeneratedRegex("class=\"number\" href=\"([^\"]*)\"")]
    private static partial Regex NumberLink();
}
