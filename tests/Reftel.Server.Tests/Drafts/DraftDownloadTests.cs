using System.Net;
using System.Text;
using Reftel.Cli.Tests.Commands;
using Reftel.Server.Tests.Questions;
using Xunit;

namespace Reftel.Server.Tests.Drafts;

/// <summary>A draft as a file to be saved: its bytes, name and type; and what is told before it is handed out.</summary>
public sealed class DraftDownloadTests
{
    [Theory]
    [InlineData("form=md", "text/markdown; charset=utf-8", "harbour-2008-04-02.md", "# The ")]
    [InlineData("form=html", "text/html; charset=utf-8", "harbour-2008-04-02.html", "<!DOCTYPE html>")]
    [InlineData("form=txt", "text/plain; charset=utf-8", "harbour-2008-04-02.txt", "The <i>harbour</i> treaty")]
    [InlineData("form=docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "harbour-2008-04-02.docx", "PK")]
    [InlineData("form=txt&style=telegram", "text/plain; charset=utf-8", "harbour-2008-04-02-telegram.txt", "R 021015Z APR 08\n")]
    public async Task Each_form_is_sent_as_a_file_and_nothing_is_written_here(string query, string type, string name, string begins)
    {
        await using TestRoom room = await DraftRoom.Open();
        string folder = Path.GetDirectoryName(room.Archive)!;
        string[] before = Files(folder);
        foreach (string root in (string[])["", "/api"])
        {
            using HttpResponseMessage answer = await room.Client.GetAsync(new Uri($"{root}/questions/harbour/draft?{DraftRoom.Day}&{query}", UriKind.Relative));
            byte[] bytes = await answer.Content.ReadAsByteArrayAsync();
            Assert.True(answer.StatusCode == HttpStatusCode.OK, Encoding.UTF8.GetString(bytes));
            Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
            Assert.Equal(("attachment", name), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileNameStar));
            Assert.StartsWith(begins, Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        }

        Assert.Equal(before, Files(folder));
    }

    [Fact]
    public async Task What_lint_finds_is_told_and_only_whoever_knows_it_has_the_file()
    {
        await using TestRoom room = await DraftRoom.Open();
        QuestionRoom.Write(room, "harbour.yaml", DraftRoom.File.Replace("likely not sign the harbour treaty by 30 June 2008.", "sign the harbour treaty.", StringComparison.Ordinal));
        string page = await room.Get($"/questions/harbour/draft?{DraftRoom.Day}");
        Assert.Contains("RT1604", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#s1\">in the text</a>", page, StringComparison.Ordinal);
        Assert.Contains("form=md&amp;with-findings=yes\"", page, StringComparison.Ordinal);
        (HttpStatusCode code, string told) = await room.Ask($"/api/questions/harbour/draft?{DraftRoom.Day}&form=md");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, code);
        Assert.Contains("RT1604", told, StringComparison.Ordinal);
        Assert.StartsWith("# ", await room.Get($"/api/questions/harbour/draft?{DraftRoom.Day}&form=md&with-findings=yes"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_pdf_is_printed_for_whoever_asks_from_here()
    {
        await using TestRoom room = await DraftRoom.Open();
        Assert.Contains("<button type=\"submit\">PDF", await room.Get($"/questions/harbour/draft?{DraftRoom.Day}"), StringComparison.Ordinal);
        var address = new Uri($"/questions/harbour/draft?{DraftRoom.Day}&form=pdf", UriKind.Relative);
        using HttpResponseMessage answer = await room.Client.PostAsync(address, null);
        byte[] bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, Encoding.UTF8.GetString(bytes));
        Assert.Equal(("application/pdf", "harbour-2008-04-02.pdf"), (answer.Content.Headers.ContentType!.ToString(), answer.Content.Headers.ContentDisposition!.FileNameStar));
        Assert.True(bytes.AsSpan().StartsWith("%PDF-"u8));
    }

    [Fact]
    public async Task Another_page_cannot_have_a_browser_started()
    {
        await using TestRoom room = await DraftRoom.Open();
        room.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        using HttpResponseMessage answer = await room.Client.PostAsync(new Uri("/questions/harbour/draft?form=pdf", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    // What the engine keeps beside its file comes and goes.
    private static string[] Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("-wal", StringComparison.Ordinal) && !file.EndsWith("-shm", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
