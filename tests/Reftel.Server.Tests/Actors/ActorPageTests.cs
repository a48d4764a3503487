using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Reftel.Archive;
using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Xunit;

namespace Reftel.Server.Tests.Actors;

/// <summary>Actors of the archive: the list, the page of one, and who is said to be one.</summary>
public sealed class ActorPageTests
{
    private static readonly string[] Texts =
    [
        Telegrams.Of(1, "TALKS", "President Alexander Lukashenko told the press that the port was open. Lukashenko said that the talks would go on."),
        Telegrams.Of(2, "MORE TALKS", "President Aliaksandr Lukashenka will likely sign. First Deputy Prime Minister (and Gazprom chairman) Dmitriy Medvedev denied it."),
        Telegrams.Of(3, "SHIPS", "Mr. Lukashenko said that the ships had left."),
    ];

    [Fact]
    public async Task A_page_has_names_offices_with_their_words_and_what_is_said()
    {
        await using TestRoom room = await Open();
        string list = await room.Get("/actors?q=lukashenko");
        Assert.Contains("<a href=\"/actors/alexander-lukashenko\" dir=\"auto\">Alexander Lukashenko</a>", list, StringComparison.Ordinal);
        Assert.Contains("surname alone", list, StringComparison.Ordinal);

        string page = await room.Get("/actors/aliaksandr-lukashenka");
        Assert.Contains("<h1 dir=\"auto\">Alexander Lukashenko</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Aliaksandr Lukashenka</th>", page, StringComparison.Ordinal);
        Assert.Contains("spelling: lukashenko = lukashenka", page, StringComparison.Ordinal);
        Assert.Contains("the talks would go on", page, StringComparison.Ordinal);
        Assert.Contains("2007: 2 statements", page, StringComparison.Ordinal);
        Assert.DoesNotContain("will likely sign", page, StringComparison.Ordinal);
        Assert.Contains("will likely sign", await room.Get("/actors/alexander-lukashenko?said=about"), StringComparison.Ordinal);

        // The words of an office lead to their exact place.
        string evidence = WebUtility.HtmlDecode(Regex.Match(page, "href=\"(/documents/07PORTSELWYN2[^\"]*quote=[^\"]*)\"").Groups[1].Value);
        Assert.Contains("<mark class=\"pointed\">President Aliaksandr Lukashenka</mark>", await room.Get(evidence), StringComparison.Ordinal);
        string statement = WebUtility.HtmlDecode(Regex.Match(page, "href=\"(/documents/07PORTSELWYN1/statements/[^\"]*)\"").Groups[1].Value);
        Assert.Contains("<a href=\"/actors/alexander-lukashenko\">", await room.Get(statement), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/actors/gazprom\">gazprom</a>", await room.Get("/actors/dmitriy-medvedev"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_speaker_leads_to_the_actor_that_is_meant_in_its_document()
    {
        await using TestRoom room = await Open();
        Assert.Contains("<a href=\"/actors/alexander-lukashenko\">Lukashenko</a>", await room.Get("/documents/07PORTSELWYN1/statements"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/actors/lukashenko\">Mr. Lukashenko</a>", await room.Get("/documents/07PORTSELWYN3/statements"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_merge_and_take_it_back()
    {
        await using TestRoom room = await Open();
        using HttpResponseMessage merged = await Post(room, "/actors/alexander-lukashenko", ("what", "merged"), ("other", "lukashenko"), ("note", "no <b>other</b> here"));
        Assert.Equal((HttpStatusCode.SeeOther, "/actors/alexander-lukashenko#decisions"), (merged.StatusCode, merged.Headers.Location!.OriginalString));
        string page = await room.Get("/actors/lukashenko");
        Assert.Contains("Named in 3 documents", page, StringComparison.Ordinal);
        Assert.Contains("1. alexander-lukashenko and lukashenko are one.", page, StringComparison.Ordinal);
        Assert.Contains("no &lt;b&gt;other&lt;/b&gt; here", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/actors/alexander-lukashenko\">Mr. Lukashenko</a>", await room.Get("/documents/07PORTSELWYN3/statements"), StringComparison.Ordinal);

        using HttpResponseMessage split = await Post(room, "/actors/alexander-lukashenko", ("what", "split"), ("other", "aliaksandr-lukashenka"));
        Assert.Contains("Named in 1 document.", await room.Get("/actors/aliaksandr-lukashenka"), StringComparison.Ordinal);
        using HttpResponseMessage undone = await Post(room, "/actors/alexander-lukashenko", ("what", "undone"), ("number", "1"));
        Assert.Equal(HttpStatusCode.SeeOther, undone.StatusCode);
        Assert.Contains("A surname alone", await room.Get("/actors/lukashenko"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("merged", "other", "nobody")]
    [InlineData("merged", "other", "aliaksandr-lukashenka")]
    [InlineData("split", "other", "nobody")]
    [InlineData("undone", "number", "7")]
    [InlineData("undone", "number", "x")]
    [InlineData("praised", "other", "lukashenko")]
    public async Task What_cannot_be_kept_is_told(string what, string field, string value)
    {
        await using TestRoom room = await Open();
        using HttpResponseMessage answer = await Post(room, "/actors/alexander-lukashenko", ("what", what), (field, value));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("This cannot be kept", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using IArchiveStore store = ArchiveStores.Open(room.Archive, StoreAccess.Read, TimeProvider.System, "");
        Assert.Empty(store.ActorDecisions());
    }

    [Fact]
    public async Task The_api_gives_the_same_as_json()
    {
        await using TestRoom room = await Open();
        JsonElement list = JsonDocument.Parse(await room.Get("/api/actors?q=lukashenko&kind=person")).RootElement;
        Assert.Equal(("reftel/actors/1", 2), (list.GetProperty("schema").GetString(), list.GetProperty("total").GetInt32()));
        JsonElement actor = JsonDocument.Parse(await room.Get("/api/actors/dmitriy-medvedev")).RootElement;
        Assert.Equal("First Deputy Prime Minister", actor.GetProperty("offices")[0].GetProperty("title").GetString());
        using HttpResponseMessage made = await room.Client.PostAsync(new Uri("/api/actors/alexander-lukashenko/decisions?what=merged&other=lukashenko", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal(1, JsonDocument.Parse(await made.Content.ReadAsStringAsync()).RootElement.GetProperty("number").GetInt64());
        using HttpResponseMessage again = await room.Client.PostAsync(new Uri("/api/actors/alexander-lukashenko/decisions?what=merged&other=lukashenko", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        using HttpResponseMessage nobody = await room.Client.GetAsync(new Uri("/api/actors/nobody", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, nobody.StatusCode);
    }

    [Fact]
    public async Task Before_anything_was_read_the_list_says_so()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Texts);
        Assert.Contains("No actors have been read yet", await room.Get("/actors"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_and_what_is_typed_are_words()
    {
        await using TestRoom room = await TestRoom.OpenAsync(filled => Fill(filled, Telegrams.Of(1, "A NAME", "President Alexander <img src=x onerror=alert(1)>Holm & Anna \"Torv\" said that <script>alert(1)</script> it was late. President Anna Holm<script> said so.")));
        foreach (string address in (string[])["/actors", "/actors?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/actors/anna-holm", "/actors/anna-holm?said=about"])
        {
            string page = await room.Get(address);
            Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<script>", page, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static Task<TestRoom> Open() => TestRoom.OpenAsync(room => Fill(room, Texts));

    private static void Fill(TestRoom room, params string[] texts)
    {
        room.AddTexts(texts);
        using IArchiveStore store = ArchiveStores.Open(room.Archive, StoreAccess.Write, TimeProvider.System, "tester");
        new StatementStage(store).Run(1, _ => { }, CancellationToken.None);
    }

    private static async Task<HttpResponseMessage> Post(TestRoom room, string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await room.Client.PostAsync(new Uri(address, UriKind.Relative), form);
    }
}
