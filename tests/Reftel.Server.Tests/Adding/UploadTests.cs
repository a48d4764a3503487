using System.Net.Http.Headers;
using System.Text.Json;
using Reftel.Archive;
using Reftel.Archive.Store;
using Xunit;

namespace Reftel.Server.Tests.Adding;

/// <summary>What is said in files that were sent is read behind them.</summary>
public sealed class UploadTests
{
    private const string Query = "/search?q=speaker%3Azaranka";

    [Fact]
    public async Task What_is_said_in_a_sent_file_is_found_without_a_command()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A HARBOR", "Words."));
        await Send(room, Telegrams.Of(2, "A QUAY", "Minister Taras Zaranka told the Ambassador that Varno would sell the quay by May."));
        string page = await room.Get(Query);
        for (int i = 0; i < 400 && !page.Contains("would sell the quay", StringComparison.Ordinal); i++)
        {
            await Task.Delay(50);
            page = await room.Get(Query);
        }

        Assert.Contains("/documents/07PORTSELWYN2/statements/1?file=", page, StringComparison.Ordinal);
        Assert.Contains("would sell the quay", page, StringComparison.Ordinal);
        Assert.DoesNotContain("not read for statements", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_not_been_read_is_told_where_statements_are_asked_for()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "A HARBOR", "Words."), Telegrams.Of(2, "A QUAY", "Words."));
        Assert.Contains("2 documents not read for statements yet", await room.Get(Query), StringComparison.Ordinal);
        Assert.DoesNotContain("not read for statements", await room.Get("/search?q=words"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_room_that_was_opened_so_reads_what_waits()
    {
        await using TestRoom room = await TestRoom.OpenAsync(room => room.AddTexts(Telegrams.Of(1, "A HARBOR", "Words.")), options => options with { ReadsStatements = true });
        using IArchiveStore store = ArchiveStores.Open(room.Archive, StoreAccess.Read, TimeProvider.System, "");
        for (int i = 0; i < 400 && store.CountWithoutStatements(store.Reading().Rules) > 0; i++)
        {
            await Task.Delay(50);
            store.LetGo();
        }

        Assert.Equal(0, store.CountWithoutStatements(store.Reading().Rules));
    }

    private static async Task Send(TestRoom room, string text)
    {
        using var body = new StringContent(text);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using HttpResponseMessage answer = await room.Client.PostAsync(new Uri("/api/documents?name=sent.txt", UriKind.Relative), body);
        using var sent = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.False(sent.RootElement.GetProperty("known").GetBoolean());
    }
}
