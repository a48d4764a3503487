using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Xunit;

namespace Reftel.Server.Tests.Hosting;

/// <summary>A request that is broken says that it is, and never that the archive is.</summary>
public sealed class BrokenRequestTests
{
    [Theory]
    [InlineData("/add", "multipart/form-data", "x")]
    [InlineData("/add", "multipart/form-data; boundary=b", "--b\r\nContent-Disposition form-data; name=f\r\n")]
    [InlineData("/documents/07PORTSELWYN1/collect", "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nx")]
    [InlineData("/api/remarks", "application/json", "{\"document\":\"07PORTSELWYN1\",\"block\":\"p1\",\"start\":0,\"end\":2,\"comment\":\"\\ud800\"}")]
    public async Task A_broken_body_is_a_bad_request(string address, string type, string body)
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A HARBOR", "Words."));
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using HttpResponseMessage answer = await room.Client.PostAsync(new Uri(address, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("reread", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001")]
    [InlineData("0001-01-01")]
    [InlineData("9999")]
    [InlineData("9999-12-31")]
    [InlineData("2007-13")]
    public async Task A_time_at_the_end_of_all_times_is_none(string time)
    {
        await using TestRoom room = await TestRoom.OpenAsync();
        using HttpResponseMessage answer = await room.Client.GetAsync(new Uri($"/timeline?at={time}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("<h1>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
