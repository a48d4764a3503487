using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Reftel.Server.Tests.Documents;

public sealed class SpanLinkTests
{
    private const string Id = "07PORTSELWYN1";
    private static readonly string First = Telegrams.Of(1, "A HARBOR", "The harbor is closed for the winter.", "Ships wait in the sound.");

    [Fact]
    public async Task A_link_leads_to_its_words_also_when_a_newer_version_came()
    {
        await using TestRoom room = await TestRoom.OpenAsync(First);
        string link = await Link(room);
        room.AddTexts(First.Replace("harbor is closed", "northern harbor is closed", StringComparison.Ordinal));
        string page = await room.Get(link);
        Assert.Contains("<mark class=\"pointed\">harbor</mark>", page, StringComparison.Ordinal);
        Assert.Contains("version 1 of 2", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_whose_version_is_not_kept_says_so_and_points_nowhere()
    {
        await using TestRoom room = await TestRoom.OpenAsync(First);
        string link = Regex.Replace(await Link(room), "file=[0-9a-f]+", "file=0123456789abcdef");
        string page = await room.Get(link);
        Assert.Contains("does not hold", page, StringComparison.Ordinal);
        Assert.Contains("The same words stand here", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"pointed\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quote=harbor", "quote=horbor")]
    [InlineData("span=", "span=1")]
    public async Task A_link_that_does_not_fit_says_so_and_points_nowhere(string from, string to)
    {
        await using TestRoom room = await TestRoom.OpenAsync(First);
        string page = await room.Get((await Link(room)).Replace(from, to, StringComparison.Ordinal));
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"pointed\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "\u201Charbor\u201D")]
    [InlineData("markdown", "> harbor")]
    [InlineData("csl", "\"annote\":\"harbor\"")]
    public async Task Words_are_cited_in_formats(string format, string expected)
    {
        await using TestRoom room = await TestRoom.OpenAsync(First);
        string text = await room.Get($"/documents/{Id}/cite?block=p1&start=4&end=10&format={format}");
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Contains(Id, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_stretch_of_words_cannot_be_cited()
    {
        await using TestRoom room = await TestRoom.OpenAsync(First);
        using HttpResponseMessage answer = await room.Client.GetAsync(new Uri($"/documents/{Id}/cite?block=p9&start=4&end=10", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Two_versions_are_compared()
    {
        await using TestRoom room = await TestRoom.OpenAsync(First, First.Replace("closed", "open", StringComparison.Ordinal));
        string page = await room.Get($"/documents/{Id}/compare");
        Assert.Matches("<del[^>]*>[^<]*closed", page);
        Assert.Matches("<ins[^>]*>[^<]*open", page);
    }

    private static async Task<string> Link(TestRoom room)
    {
        string address = await room.Get($"/documents/{Id}/cite?block=p1&start=4&end=10&format=link");
        return new Uri(address).PathAndQuery;
    }
}
