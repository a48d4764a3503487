using System.Net;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Reftel.Server.Tests.Api;

public sealed class OverviewApiTests
{
    [Fact]
    public async Task What_the_pages_over_the_archive_show_is_there_as_json()
    {
        await using TestRoom room = await TestRoom.OverSamplesAsync();
        JsonElement years = await Json(room, "/api/timeline");
        Assert.Equal(years.GetProperty("documents").GetInt32(), years.GetProperty("counts").EnumerateArray().Sum(bar => bar.GetProperty("count").GetInt32()));
        JsonElement year = await Json(room, "/api/timeline?at=2007");
        Assert.All(year.GetProperty("first").EnumerateArray(), hit => Assert.StartsWith("2007", hit.GetProperty("date").GetString(), StringComparison.Ordinal));
        JsonElement host = (await Json(room, "/api/sources")).GetProperty("hosts")[0];
        JsonElement sources = await Json(room, $"/api/sources/{host.GetProperty("host").GetString()}");
        Assert.Equal(host.GetProperty("cited").GetInt64(), sources.GetProperty("sources").EnumerateArray().Sum(source => source.GetProperty("cited").GetInt64()));
        JsonElement findings = await Json(room, "/api/findings");
        Assert.Equal(findings.GetProperty("documentsWithWarnings").GetInt32(), findings.GetProperty("documents").EnumerateArray().Count(document => document.GetProperty("warnings").GetInt32() > 0));
        Assert.Equal(0, (await Json(room, "/api/failures")).GetProperty("failures").GetArrayLength());
    }

    [Fact]
    public async Task Changes_between_versions_have_a_line_for_each_paragraph()
    {
        string old = Telegrams.Of(1, "A HARBOR", "The harbor is closed.");
        await using TestRoom room = await TestRoom.OpenAsync(old, old.Replace("closed", "open", StringComparison.Ordinal));
        JsonElement changes = await Json(room, "/api/documents/07PORTSELWYN1/changes");
        Assert.Equal(["-", "+"], changes.GetProperty("lines").EnumerateArray().Select(line => line.GetProperty("sign").GetString()).Where(sign => sign != " "));
    }

    [Fact]
    public async Task Tags_and_saved_searches_are_made_and_taken_away()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A HARBOR", "Words."));
        Assert.Equal(HttpStatusCode.NoContent, await Send(room, HttpMethod.Post, "/api/collected", "{\"document\":\"07PORTSELWYN1\",\"kind\":\"tag\",\"name\":\"ice\"}"));
        Assert.Equal("ice", (await Json(room, "/api/notes")).GetProperty("tags")[0].GetProperty("name").GetString());
        Assert.Equal(HttpStatusCode.NoContent, await Send(room, HttpMethod.Delete, "/api/collected", "{\"document\":\"07PORTSELWYN1\",\"kind\":\"tag\",\"name\":\"ice\"}"));
        Assert.Equal(0, (await Json(room, "/api/notes")).GetProperty("tags").GetArrayLength());
        Assert.Equal(HttpStatusCode.BadRequest, await Send(room, HttpMethod.Post, "/api/collected", "{\"document\":\"07PORTSELWYN1\",\"kind\":\"shelf\",\"name\":\"ice\"}"));
        Assert.Equal(HttpStatusCode.NoContent, await Send(room, HttpMethod.Post, "/api/saved?name=a%2Fb&q=harbor", ""));
        Assert.Equal(HttpStatusCode.NoContent, await Send(room, HttpMethod.Delete, "/api/saved?name=a%2Fb", ""));
        Assert.Equal(HttpStatusCode.NotFound, await Send(room, HttpMethod.Delete, "/api/saved?name=a%2Fb", ""));
    }

    [Theory]
    [InlineData("GET", "/api/search?q=%22harbor", 400)]
    [InlineData("GET", "/api/timeline?at=9999", 400)]
    [InlineData("GET", "/api/sources/nobody.example", 404)]
    [InlineData("GET", "/api/documents/07PORTSELWYN1/changes", 404)]
    [InlineData("PATCH", "/api/stats", 405)]
    public async Task Errors_are_problem_details(string verb, string address, int status)
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A HARBOR", "Words."));
        using var request = new HttpRequestMessage(new HttpMethod(verb), address);
        using HttpResponseMessage answer = await room.Client.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    private static async Task<JsonElement> Json(TestRoom room, string address)
    {
        using var document = JsonDocument.Parse(await room.Get(address));
        return document.RootElement.Clone();
    }

    private static async Task<HttpStatusCode> Send(TestRoom room, HttpMethod verb, string address, string body)
    {
        using var request = new HttpRequestMessage(verb, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        using HttpResponseMessage answer = await room.Client.SendAsync(request);
        return answer.StatusCode;
    }
}
