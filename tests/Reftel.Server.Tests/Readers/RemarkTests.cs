using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Reftel.Server.Tests.Readers;

public sealed class RemarkTests
{
    private const string Id = "07PORTSELWYN1";

    [Fact]
    public async Task A_remark_is_shown_at_its_words_listed_and_found()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A HARBOR", "The harbor is closed for the winter."));
        JsonElement made = await Make(room, 4, 10, "Doubtful: <b>see</b> the ice charts.");
        Assert.Equal("harbor", made.GetProperty("quote").GetString());
        string page = await room.Get($"/documents/{Id}");
        Assert.Contains("class=\"highlight\"", page, StringComparison.Ordinal);
        Assert.Contains("Doubtful: &lt;b&gt;see", page, StringComparison.Ordinal);
        Assert.Contains("Doubtful", await room.Get("/notes?q=chart"), StringComparison.Ordinal);
        Assert.DoesNotContain("Doubtful", await room.Get("/notes?q=summer"), StringComparison.Ordinal);
        Assert.Contains("class=\"pointed\"", await room.Get(made.GetProperty("address").GetString()!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("doubtful chart", true)]
    [InlineData("doubtful summer", false)]
    [InlineData("summer OR charts", true)]
    [InlineData("doubtful NOT harbor", false)]
    [InlineData("doubtful NOT summer", true)]
    [InlineData("\"ice charts\" harbor", true)]
    [InlineData("\"charts ice\"", false)]
    public async Task Remarks_are_found_by_their_words_and_those_they_are_on_as_a_search_finds_them(string query, bool found)
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A PIER", "The harbor is closed for the winter."));
        await Make(room, 4, 10, "Doubtful: see the ice charts.");
        Assert.Equal(found, (await room.Get($"/notes?q={Uri.EscapeDataString(query)}")).Contains("ice charts", StringComparison.Ordinal) && !(await room.Get($"/api/notes?q={Uri.EscapeDataString(query)}")).Contains("\"remarks\":[]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("from:")]
    [InlineData("from:MINSK")]
    public async Task A_query_that_says_nothing_of_remarks_is_told_and_finds_none(string query)
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A PIER", "The harbor is closed for the winter."));
        await Make(room, 4, 10, "Doubtful.");
        string page = await room.Get($"/notes?q={Uri.EscapeDataString(query)}");
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Doubtful", page, StringComparison.Ordinal);
        using HttpResponseMessage answer = await room.Client.GetAsync(new Uri($"/api/notes?q={Uri.EscapeDataString(query)}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_remark_is_changed_and_removed()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A HARBOR", "The harbor is closed for the winter."));
        long key = (await Make(room, 4, 10, "First.")).GetProperty("key").GetInt64();
        using (HttpResponseMessage changed = await room.Client.PutAsJsonAsync($"/api/remarks/{key}", new { comment = "Second." }))
        {
            Assert.Equal("Second.", (await changed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("comment").GetString());
        }

        using HttpResponseMessage removed = await room.Client.DeleteAsync(new Uri($"/api/remarks/{key}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        using HttpResponseMessage again = await room.Client.DeleteAsync(new Uri($"/api/remarks/{key}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.DoesNotContain("Second", await room.Get("/api/notes"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("not json")]
    [InlineData("{\"document\":\"07PORTSELWYN1\",\"block\":\"p1\",\"start\":5,\"end\":4,\"comment\":\"\"}")]
    [InlineData("{\"document\":\"07PORTSELWYN1\",\"block\":\"p1\",\"start\":0,\"end\":99999,\"comment\":\"\"}")]
    [InlineData("{\"document\":\"07PORTSELWYN1\",\"block\":\"p77\",\"start\":0,\"end\":4,\"comment\":\"\"}")]
    public async Task What_names_no_words_is_refused(string body)
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A HARBOR", "The harbor is closed for the winter."));
        using HttpResponseMessage answer = await room.Client.PostAsync(new Uri("/api/remarks", UriKind.Relative), new StringContent(body));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_document_is_tagged_collected_and_taken_out_with_a_form()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A HARBOR", "Words."));
        foreach ((string kind, string name) in new[] { ("Tag", "ice"), ("Folder", "The long winter") })
        {
            using var form = new FormUrlEncodedContent([new("kind", kind), new("name", name)]);
            using HttpResponseMessage answer = await room.Client.PostAsync(new Uri($"/documents/{Id}/collect", UriKind.Relative), form);
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        }

        Assert.Contains("The long winter", await room.Get("/notes"), StringComparison.Ordinal);
        using var take = new FormUrlEncodedContent([new("kind", "Tag"), new("name", "ice"), new("take", "out")]);
        using HttpResponseMessage taken = await room.Client.PostAsync(new Uri($"/documents/{Id}/collect", UriKind.Relative), take);
        Assert.Contains("\"tags\":[]", await room.Get("/api/notes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tagging_a_document_that_a_search_found_leads_back_to_it_with_the_search()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A HARBOR", "The harbor is closed for the winter."));
        Assert.Contains($"action=\"/documents/{Id}/collect?q=harbor&amp;f=form%3Atelegram\"", await room.Get($"/documents/{Id}?q=harbor&f=form%3Atelegram"), StringComparison.Ordinal);
        using var form = new FormUrlEncodedContent([new("kind", "Tag"), new("name", "ice")]);
        using HttpResponseMessage answer = await room.Client.PostAsync(new Uri($"/documents/{Id}/collect?q=harbor&f=form%3Atelegram", UriKind.Relative), form);
        Assert.Equal($"/documents/{Id}?q=harbor&f=form%3Atelegram", answer.Headers.Location!.OriginalString);
    }

    private static async Task<JsonElement> Make(TestRoom room, int start, int end, string comment)
    {
        using HttpResponseMessage answer = await room.Client.PostAsJsonAsync("/api/remarks", new { document = Id, block = "p1", start, end, comment });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
