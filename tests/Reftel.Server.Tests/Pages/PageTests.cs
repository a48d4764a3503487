using System.Net;
using System.Text.Json;
using Xunit;

namespace Reftel.Server.Tests.Pages;

public sealed class PageTests
{
    [Fact]
    public async Task Every_page_of_every_sample_is_there()
    {
        await using TestRoom room = await TestRoom.OverSamplesAsync();
        foreach (string address in (string[])["/", "/search", "/search?q=harbor", "/search?q=%28", "/timeline", "/timeline?at=2007", "/timeline?at=2007-12", "/timeline?at=2007-12-09", "/missing", "/failures", "/help", "/sources", "/sources/courier.example", "/findings", "/notes"])
        {
            await room.Get(address);
        }

        foreach (string id in await Ids(room))
        {
            string address = $"/documents/{Uri.EscapeDataString(id)}";
            Assert.Contains(WebUtility.HtmlEncode(id), await room.Get(address), StringComparison.Ordinal);
            await room.Get($"{address}/original");
            await room.Get($"/references/{Uri.EscapeDataString(id)}?depth=3");
            await room.Get($"/cards/{Uri.EscapeDataString(id)}");
            await room.Get($"/api{address}");
        }
    }

    [Theory]
    [InlineData("/documents/07NOWHERE1")]
    [InlineData("/references/07NOWHERE1")]
    [InlineData("/nothing")]
    public async Task What_is_not_there_is_told_on_a_page(string address)
    {
        await using TestRoom room = await TestRoom.OpenAsync();
        using HttpResponseMessage answer = await room.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("<h1>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_a_query_is_pointed_at()
    {
        await using TestRoom room = await TestRoom.OpenAsync();
        string page = await room.Get("/search?q=from%3A");
        Assert.Contains("^", page, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_of_all_scripts_stand_in_pages_as_they_are()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "ПРОЛИВ ЗАКРЫТ", "Порт Сельвин закрыт до весны."));
        Assert.Contains("Порт Сельвин", await room.Get("/documents/07PORTSELWYN1"), StringComparison.Ordinal);
    }

    internal static async Task<List<string>> Ids(TestRoom room)
    {
        using var found = JsonDocument.Parse(await room.Get("/api/search?q=*&limit=1000"));
        return [.. found.RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("document").GetString()!).Distinct()];
    }
}
