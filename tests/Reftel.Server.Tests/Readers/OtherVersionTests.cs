using System.Net;
using System.Net.Http.Json;
using Xunit;

namespace Reftel.Server.Tests.Readers;

public sealed class OtherVersionTests
{
    private const string Id = "07PORTSELWYN1";
    private static readonly string First = Telegrams.Of(1, "A HARBOR", "The harbor is closed for the winter.");

    [Fact]
    public async Task What_readers_left_on_an_older_version_is_told_on_the_newest_and_leads_to_its_words()
    {
        await using TestRoom room = await TestRoom.OpenAsync(First);
        using (HttpResponseMessage made = await room.Client.PostAsJsonAsync("/api/remarks", new { document = Id, block = "p1", start = 4, end = 10, comment = "Which harbor?" }))
        {
            Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        }

        using (HttpResponseMessage tagged = await room.Client.PostAsJsonAsync("/api/collected", new { document = Id, kind = "tag", name = "ice" }))
        {
            Assert.Equal(HttpStatusCode.NoContent, tagged.StatusCode);
        }

        Assert.DoesNotContain("other versions", await room.Get($"/documents/{Id}"), StringComparison.Ordinal);
        room.AddTexts(First.Replace("closed", "frozen", StringComparison.Ordinal));
        string page = await room.Get($"/documents/{Id}");
        Assert.Contains("1 remark on other versions", page, StringComparison.Ordinal);
        Assert.Contains("Which harbor?", page, StringComparison.Ordinal);
        Assert.Matches($"href=\"/documents/{Id}\\?file=[0-9a-f]+&amp;span=\\d+-\\d+&amp;quote=harbor\">", page);
        Assert.Contains("tag ice on version 1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("other versions", await room.Get($"/documents/{Id}?version=1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_version_leads_to_its_own_file_and_record()
    {
        await using TestRoom room = await TestRoom.OpenAsync(First, First.Replace("closed", "frozen", StringComparison.Ordinal));
        Assert.Contains($"href=\"/api/documents/{Id}?version=1\"", await room.Get($"/documents/{Id}?version=1"), StringComparison.Ordinal);
        Assert.Contains($"href=\"/api/documents/{Id}/original?version=1\"", await room.Get($"/documents/{Id}/original?version=1"), StringComparison.Ordinal);
        Assert.Contains("closed", await room.Get($"/api/documents/{Id}/original?version=1"), StringComparison.Ordinal);
    }
}
