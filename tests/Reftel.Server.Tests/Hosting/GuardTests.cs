using System.Net;
using System.Text;
using Xunit;

namespace Reftel.Server.Tests.Hosting;

public sealed class GuardTests
{
    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:80", HttpStatusCode.OK)]
    [InlineData("archive.example.org", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.example.org", HttpStatusCode.MisdirectedRequest)]
    public async Task Only_requests_that_name_this_machine_are_answered(string host, HttpStatusCode expected)
    {
        await using TestRoom room = await TestRoom.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/stats");
        request.Headers.Host = host;
        using HttpResponseMessage answer = await room.Client.SendAsync(request);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_name_that_was_told_is_answered_to()
    {
        await using TestRoom room = await TestRoom.OpenAsync(_ => { }, options => options with { HostNames = ["archive.example.org"] });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "archive.example.org";
        using HttpResponseMessage answer = await room.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    public async Task Other_pages_cannot_change_anything(string header, string value, HttpStatusCode expected)
    {
        await using TestRoom room = await TestRoom.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/documents?name=a.txt") { Content = new StringContent(Telegrams.Of(1, "A SUBJECT", "Words.")) };
        request.Headers.TryAddWithoutValidation(header, value);
        using HttpResponseMessage answer = await room.Client.SendAsync(request);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK, (await room.Get("/api/stats")).Contains("\"documents\":1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=a")]
    [InlineData("/api/stats")]
    [InlineData("/assets/room.js")]
    [InlineData("/nothing/here")]
    public async Task Every_answer_forbids_what_is_not_ours(string address)
    {
        await using TestRoom room = await TestRoom.OpenAsync();
        using HttpResponseMessage answer = await room.Client.GetAsync(new Uri(address, UriKind.Relative));
        string policy = string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("/assets/../reftel.dll")]
    [InlineData("/assets/..%2f..%2fetc%2fpasswd")]
    [InlineData("/assets/%2e%2e%5creftel.db")]
    [InlineData("/documents/..%2f..%2fetc%2fpasswd")]
    [InlineData("/api/documents/%2e%2e%2freftel.db/original")]
    public async Task No_way_leads_to_files_of_the_disk(string address)
    {
        await using TestRoom room = await TestRoom.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(room.Client.BaseAddress!.AbsoluteUri.TrimEnd('/') + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        using HttpResponseMessage answer = await room.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_and_nothing_of_it_is_kept()
    {
        await using TestRoom room = await TestRoom.OpenAsync(_ => { }, options => options with { MaxUploadBytes = 10_000 });
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(new string('a', 20_000)));
        using HttpResponseMessage answer = await room.Client.PostAsync(new Uri("/api/documents?name=a.txt", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("\"documents\":0", await room.Get("/api/stats"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_done_is_told_as_problem_details()
    {
        await using TestRoom room = await TestRoom.OpenAsync();
        using HttpResponseMessage answer = await room.Client.GetAsync(new Uri("/api/documents/07NOWHERE1", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("07NOWHERE1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
