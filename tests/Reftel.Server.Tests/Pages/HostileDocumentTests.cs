using Xunit;

namespace Reftel.Server.Tests.Pages;

public sealed class HostileDocumentTests
{
    private const string Script = "<script>alert(1)</script>";

    [Fact]
    public async Task A_script_in_a_subject_is_words()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, $"HARBOR {Script}", $"Words {Script} and <img src=x onerror=alert(1)>."));
        foreach (string address in (string[])["/", "/search?q=harbor", "/documents/07PORTSELWYN1", "/documents/07PORTSELWYN1/original", "/references/07PORTSELWYN1", "/cards/07PORTSELWYN1", "/timeline?at=2007"])
        {
            string page = await room.Get(address);
            Assert.DoesNotContain(Script, page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task What_is_typed_is_words()
    {
        await using TestRoom room = await TestRoom.OpenAsync();
        foreach (string address in (string[])["/search?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/search?f=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/search?q=a&x=%22onload%3Dalert(1)"])
        {
            Assert.DoesNotContain(Script, await room.Get(address), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_link_that_would_run_is_no_link()
    {
        await using TestRoom room = await TestRoom.OpenAsync(
            "# Northern Sound Watch: A Harbor\n\nAda Berg\n\nMay 3, 2016\n\nThe harbor is [open](javascript:alert(1)) and [closed](data:text/html,<script>alert(1)</script>).[^1]\n\n[^1]: Berg, [Harbor](javascript:alert(2)), https://harbor.example/a.\n");
        foreach (string id in await PageTests.Ids(room))
        {
            string page = await room.Get($"/documents/{id}");
            Assert.DoesNotContain("href=\"javascript:", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("href=\"data:", page, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_picture_that_would_run_is_words()
    {
        await using TestRoom room = await TestRoom.OpenAsync("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><text>Harbor</text></svg>");
        string id = Assert.Single(await PageTests.Ids(room));
        foreach (string address in (string[])[$"/documents/{id}", $"/documents/{id}/original"])
        {
            Assert.DoesNotContain("<svg xmlns", await room.Get(address), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_file_is_sent_as_a_download_of_no_type()
    {
        await using TestRoom room = await TestRoom.OpenAsync($"<html><body><h1>Harbor report</h1><p>Words.{Script}</p></body></html>");
        string id = Assert.Single(await PageTests.Ids(room));
        using HttpResponseMessage answer = await room.Client.GetAsync(new Uri($"/api/documents/{id}/original", UriKind.Relative));
        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task A_sign_that_turns_the_direction_is_shown_and_does_nothing()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "HARBOR \u202Eexe.txt", "Words \u202E turned."));
        string page = await room.Get("/documents/07PORTSELWYN1");
        Assert.Matches("<h1 [^>]*dir=\"auto\">[^<]*\uFFFDexe.txt", page);
        Assert.Matches("<div class=\"block [^>]*dir=\"auto\">(?:(?!</div>).)*\uFFFD turned", page.ReplaceLineEndings(" "));
    }

    [Fact]
    public async Task A_paragraph_of_ten_megabytes_is_shown()
    {
        await using TestRoom room = await TestRoom.OpenAsync(Telegrams.Of(1, "HARBOR", string.Concat(Enumerable.Repeat("words of a harbor ", 600_000))));
        Assert.True((await room.Get("/documents/07PORTSELWYN1?q=harbor")).Length > 10_000_000);
    }
}
