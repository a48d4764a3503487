using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Reftel.Server.Tests.Statements;

/// <summary>The list of what a document says, and the page of one statement.</summary>
public sealed class StatementsPageTests
{
    private static string Page => $"/documents/{TalksTelegram.Id}/statements";

    [Fact]
    public async Task Each_statement_has_its_kind_in_words_its_speaker_and_a_link_to_its_words()
    {
        await using TestRoom room = await TestRoom.OpenAsync(TalksTelegram.Text);
        string page = await room.Get(Page);
        Assert.Contains("<b>The minister</b>", page, StringComparison.Ordinal);
        Assert.Contains("aria-hidden=\"true\">F</span> forecast", page, StringComparison.Ordinal);
        Assert.Contains("2008-03", page, StringComparison.Ordinal);
        Assert.Contains("likely, 60\u201386 % (readers, assumed)", page, StringComparison.Ordinal);
        Match link = Regex.Match(page, "href=\"(/documents/[^\"]*&amp;quote=The%20union%20will[^\"]*)\"");
        Assert.True(link.Success, page);
        Assert.Contains("<mark class=\"pointed\">The union will", await room.Get(WebUtility.HtmlDecode(link.Groups[1].Value)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind=forecast", "The union will", "had been closed")]
    [InlineData("kind=commitment&kind=forecast", "northern quay", "had been closed")]
    [InlineData("speaker=minister", "had been closed", "The union will")]
    [InlineData("about=union", "The union will", "northern quay")]
    [InlineData("by=others", "had been closed", "The union will")]
    [InlineData("by=document", "The union will", "had been closed")]
    [InlineData("estimate=likely", "The union will", "had been closed")]
    [InlineData("estimate=any&use=conditional", "The union will", "had been closed")]
    public async Task What_is_asked_for_is_shown_and_nothing_else(string asked, string shown, string hidden)
    {
        await using TestRoom room = await TestRoom.OpenAsync(TalksTelegram.Text);
        string list = List(await room.Get($"{Page}?{asked}"));
        Assert.Contains(shown, list, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_has_a_page_that_is_found_when_it_has_got_another_number()
    {
        await using TestRoom room = await TestRoom.OpenAsync(TalksTelegram.Text);
        string list = List(await room.Get($"{Page}?kind=forecast"));
        string address = WebUtility.HtmlDecode(Regex.Match(list, "href=\"(/documents/[^\"]*/statements/[^\"]*)\"").Groups[1].Value);
        string page = await room.Get(address);
        Assert.Contains("part content", page, StringComparison.Ordinal);
        Assert.Contains("if the talks go on", page, StringComparison.Ordinal);
        Assert.Contains("/cite?", page, StringComparison.Ordinal);
        string moved = await room.Get(Regex.Replace(address, "/statements/[0-9]+", "/statements/999"));
        Assert.Contains("The link names another number", moved, StringComparison.Ordinal);
        string citation = await room.Get(WebUtility.HtmlDecode(Regex.Match(page, "href=\"([^\"]*/cite[^\"]*format=text)\"").Groups[1].Value));
        Assert.Contains("\u201CThe union will likely sign", citation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_be_a_contradiction_is_shown_with_both_quotations()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(
            7, "A CHARTER", "Premier Hale said he would not serve under a new charter. Hale stated that only a strong president can guard the charter. This statement contradicts his earlier comments on the new charter."));
        string page = await room.Get(Page);
        string pair = page[page.IndexOf("<li class=\"contradiction\"", StringComparison.Ordinal)..page.IndexOf("<ol class=\"stated\"", StringComparison.Ordinal)];
        Assert.Contains("he would not serve under a new charter", pair, StringComparison.Ordinal);
        Assert.Contains("Hale stated that only a strong president can guard the charter", pair, StringComparison.Ordinal);
        Assert.Contains("said by the author", pair, StringComparison.Ordinal);
        Assert.Contains("?speaker=Hale", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/999")]
    [InlineData("/none")]
    [InlineData("/1?span=1-2")]
    public async Task A_statement_that_is_not_there_is_told_as_such(string address)
    {
        await using TestRoom room = await TestRoom.OpenAsync(TalksTelegram.Text);
        using HttpResponseMessage answer = await room.Client.GetAsync(new Uri(Page + address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_document_without_statements_says_so()
    {
        await using TestRoom room = await TestRoom.OpenAsync("Министр сказал, что порт закрыт. Союз подпишет договор в марте.");
        string id = Regex.Match(await room.Get("/"), "/documents/([^\"?/]+)").Groups[1].Value;
        Assert.Contains("No statements were read", await room.Get($"/documents/{id}/statements"), StringComparison.Ordinal);
    }

    private static string List(string page)
    {
        int start = page.IndexOf("<ol class=\"stated\">", StringComparison.Ordinal);
        return start < 0 ? "" : page[start..page.IndexOf("</ol>", start, StringComparison.Ordinal)];
    }
}
