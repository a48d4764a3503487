using System.Net;
using Xunit;

namespace Reftel.Server.Tests.Readers;

public sealed class SavedSearchTests
{
    [Fact]
    public async Task A_saved_search_tells_what_is_new_since_the_last_look()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A HARBOR", "Words."));
        await Post(room, "/saved", ("name", "harbors"), ("q", "harbor"));
        Assert.Contains("0 new of 1 document", await room.Get("/"), StringComparison.Ordinal);
        room.AddTexts(Telegrams.Of(2, "ANOTHER HARBOR", "Words."));
        Assert.Contains("1 new of 2 documents", await room.Get("/"), StringComparison.Ordinal);
        string hits = await room.Get(await Post(room, "/saved/look", ("name", "harbors")));
        Assert.Contains("<strong class=\"new\">", hits, StringComparison.Ordinal);
        Assert.Contains("0 new of 2 documents", await room.Get("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_may_have_any_sign_and_a_search_is_forgotten_when_nobody_wants_it()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A HARBOR", "Words."));
        await Post(room, "/saved", ("name", "tar/iff ? #1"), ("q", "harbor"));
        Assert.StartsWith("/search?q=harbor", await Post(room, "/saved/look", ("name", "tar/iff ? #1")), StringComparison.Ordinal);
        await Post(room, "/saved/forget", ("name", "tar/iff ? #1"));
        Assert.DoesNotContain("tar/iff", await room.Get("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "harbor")]
    [InlineData("harbors", "from:")]
    public async Task What_has_no_name_or_cannot_be_read_is_not_saved(string name, string query)
    {
        await using TestRoom room = await TestRoom.OpenAsync();
        using var form = new FormUrlEncodedContent([new("name", name), new("q", query)]);
        using HttpResponseMessage answer = await room.Client.PostAsync(new Uri("/saved", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<string> Post(TestRoom room, string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));
        using HttpResponseMessage answer = await room.Client.PostAsync(new Uri(address, UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }
}
