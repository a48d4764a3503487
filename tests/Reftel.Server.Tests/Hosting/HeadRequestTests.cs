using System.Net;
using Xunit;

namespace Reftel.Server.Tests.Hosting;

public sealed class HeadRequestTests
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/documents/07PORTSELWYN1", HttpStatusCode.OK)]
    [InlineData("/assets/room.css", HttpStatusCode.OK)]
    [InlineData("/api/documents/07PORTSELWYN1/original", HttpStatusCode.OK)]
    [InlineData("/api/stats", HttpStatusCode.OK)]
    [InlineData("/documents/07NOWHERE1", HttpStatusCode.NotFound)]
    public async Task The_head_of_an_answer_is_that_of_the_whole(string address, HttpStatusCode status)
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A HARBOR", "The harbor is closed."));
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using HttpResponseMessage head = await room.Client.SendAsync(request);
        using HttpResponseMessage whole = await room.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(status, head.StatusCode);
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(whole.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }
}
