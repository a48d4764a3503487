using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Reftel.Server.Tests.Documents;

public sealed class WordsStretchTests
{
    private const string Id = "07PORTSELWYN1";
    private static readonly string Text = Telegrams.Of(1, "A HARBOR UNDER ICE", "The harbor is closed for the winter.", "The pilots went home.", "Ships wait in the sound.");

    [Fact]
    public async Task Words_of_several_paragraphs_are_cited_whole_and_their_link_leads_back()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Text);
        string cited = await room.Get($"/documents/{Id}/cite?block=p1&start=14&until=p3&end=5&format=text");
        Assert.Contains("\u201Cclosed for the winter.\n\nThe pilots went home.\n\nShips\u201D", cited, StringComparison.Ordinal);
        Assert.Contains("paras 1\u20133", cited, StringComparison.Ordinal);
        string page = await room.Get(new Uri(cited[cited.IndexOf("http", StringComparison.Ordinal)..]).PathAndQuery);
        foreach (string words in (string[])["closed for the winter.", "The pilots went home.", "Ships"])
        {
            Assert.Contains($"<mark class=\"pointed\">{words}</mark>", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_remark_on_several_paragraphs_marks_all_of_them_and_is_told_once()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Text);
        await Make(room, new { document = Id, block = "p1", start = 14, until = "p2", end = 10, comment = "Compare the ice charts." });
        string page = await room.Get($"/documents/{Id}");
        Assert.Equal(2, page.Split("class=\"highlight\"").Length - 1);
        Assert.Single(page.Split("<p class=\"comment\"").Skip(1));
    }

    [Theory]
    [InlineData("block=p3&start=0&until=p1&end=4")]
    [InlineData("block=p1&start=0&until=p2&end=999")]
    [InlineData("block=p1&start=0&until=p9&end=4")]
    [InlineData("block=L999&start=0&end=4")]
    [InlineData("block=L0&start=0&end=4")]
    [InlineData("block=L2&start=0&until=p1&end=4")]
    public async Task What_is_no_stretch_cannot_be_cited(string place)
    {
        await using TestRoom room = await TestRoom.OpenAsync(Text);
        using HttpResponseMessage answer = await room.Client.GetAsync(new Uri($"/documents/{Id}/cite?{place}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("07PORTSELWYN1", "HARBOR", "subject")]
    [InlineData("sound-watch-2020-01-05", "Harbor", "title")]
    public async Task Words_of_the_title_are_cited_and_remarked_on(string id, string words, string part)
    {
        await using TestRoom room = await TestRoom.OpenAsync(Text, "# Sound Watch: A Harbor Opens\n\nJanuary 5, 2020, 6:00 EST\n\nThe pier opened on Friday.[^1] Nobody came.\n\n[^1]: https://news.example/pier\n");
        string cited = await room.Get($"/documents/{id}/cite?block=title&start=2&end=8&format=text");
        Assert.Contains($"\u201C{words}\u201D", cited, StringComparison.Ordinal);
        Assert.Contains($", {part}. ", cited, StringComparison.Ordinal);
        Assert.Contains($"<mark class=\"pointed\">{words}</mark>", await room.Get(new Uri(cited[cited.IndexOf("http", StringComparison.Ordinal)..]).PathAndQuery), StringComparison.Ordinal);
        await Make(room, new { document = id, block = "title", start = 2, end = 8, comment = "Which one?" });
        string page = await room.Get($"/documents/{id}");
        Assert.Contains("<mark class=\"highlight\"", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"comment\" dir=\"auto\">Which one?</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_of_the_original_are_cited_and_remarked_on_also_where_the_reading_text_has_them_not()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Text);
        string cited = await room.Get($"/documents/{Id}/cite?block=L5&start=2&until=L6&end=12&format=text");
        Assert.Contains("\u201C111251Z DEC 07\nFM AMEMBASSY\u201D", cited.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("lines 5\u20136", cited, StringComparison.Ordinal);
        string page = await room.Get(new Uri(cited[cited.IndexOf("http", StringComparison.Ordinal)..]).PathAndQuery);
        Assert.Contains($"/documents/{Id}/original#L5", page, StringComparison.Ordinal);
        await Make(room, new { document = Id, block = "L5", start = 2, end = 15, comment = "Sent at noon." });
        Assert.Contains("Sent at noon.", await room.Get($"/documents/{Id}"), StringComparison.Ordinal);
        Assert.DoesNotContain("has lost its words", await room.Get($"/documents/{Id}"), StringComparison.Ordinal);
        string original = await room.Get($"/documents/{Id}/original");
        Assert.Contains("Sent at noon.", original, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"highlight\"", original, StringComparison.Ordinal);
    }

    private static async Task Make(TestRoom room, object remark)
    {
        using HttpResponseMessage answer = await room.Client.PostAsJsonAsync("/api/remarks", remark);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, (await answer.Content.ReadFromJsonAsync<JsonElement>()).ToString());
    }
}
