using System.Net;
using System.Text.Json;
using Xunit;

namespace Reftel.Server.Tests.Questions;

/// <summary>The list of questions, and a question as its file has it.</summary>
public sealed class QuestionPageTests
{
    [Fact]
    public async Task The_list_leads_to_the_question()
    {
        await using TestRoom room = await QuestionRoom.Open();
        QuestionRoom.Write(room, "broken.yml", "schema: reftel/question/1\nid: [\n");
        QuestionRoom.Write(room, "notes.txt", "no question");
        string list = await room.Get("/questions");
        Assert.Contains("<a href=\"/questions/harbour\" dir=\"auto\">Will Southport sign the &lt;i&gt;harbour&lt;/i&gt; treaty?</a>", list, StringComparison.Ordinal);
        Assert.Contains("2 indicators, 2 observations, 3 judgements", list, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/questions/broken\">1 error</a> in broken.yml", list, StringComparison.Ordinal);
        Assert.DoesNotContain("notes.txt", list, StringComparison.Ordinal);

        string page = await room.Get("/questions/harbour");
        Assert.Contains("It stalls", page, StringComparison.Ordinal);
        Assert.Contains("for signs, against stalls; holds 100 days", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/search?q=harbour%20AND%20treaty\"", page, StringComparison.Ordinal);
        Assert.Contains("broken by <span dir=\"auto\">a blockade</span>", page, StringComparison.Ordinal);
        Assert.Contains("when any of gates are seen", page, StringComparison.Ordinal);
        JsonElement json = JsonDocument.Parse(await room.Get("/api/questions")).RootElement.GetProperty("questions");
        Assert.Equal([("broken", 1), ("harbour", 0)], json.EnumerateArray().Select(one => (one.GetProperty("id").GetString()!, one.GetProperty("errors").GetInt32())));
    }

    [Fact]
    public async Task A_folder_without_questions_says_how_to_begin()
    {
        await using TestRoom room = await TestRoom.OpenAsync();
        Assert.Contains("reftel question new", await room.Get("/questions"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_folder_may_be_named()
    {
        string folder = Path.Combine(Reftel.Testing.Samples.Root, "samples", "questions");
        await using TestRoom room = await QuestionRoom.Open(options => options with { Questions = folder });
        string list = await room.Get("/questions");
        Assert.Contains("/questions/belarus-union-state", list, StringComparison.Ordinal);
        Assert.DoesNotContain("harbour", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_is_told_by_line_and_column()
    {
        await using TestRoom room = await QuestionRoom.Open();
        QuestionRoom.Write(room, "broken.yaml", QuestionRoom.File.Replace("state: seen", "state: <b>seen", StringComparison.Ordinal));
        string page = await room.Get("/questions/broken");
        Assert.Contains("To be mended first", page, StringComparison.Ordinal);
        Assert.Contains("error RQ1003</span> line 24, column 12", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>seen", page, StringComparison.Ordinal);
        foreach (string address in (string[])["/questions/broken/board", "/questions/broken/line", "/api/questions/broken/board", "/api/questions/broken/line"])
        {
            using HttpResponseMessage answer = await room.Client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("broken.yaml, line 24, column 12: RQ1003", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("nobody", "", HttpStatusCode.NotFound)]
    [InlineData("..%2Fquestions%2Fharbour", "", HttpStatusCode.NotFound)]
    [InlineData("harbour.yaml", "", HttpStatusCode.NotFound)]
    [InlineData("harbour", "?as-of=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("harbour", "?as-of=2007-13", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_or_no_day_is_told(string name, string query, HttpStatusCode code)
    {
        await using TestRoom room = await QuestionRoom.Open();
        foreach (string address in (string[])[$"/questions/{name}/board{query}", $"/questions/{name}/line{query}", $"/api/questions/{name}/board{query}", $"/api/questions/{name}/line{query}"])
        {
            using HttpResponseMessage answer = await room.Client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(code, answer.StatusCode);
            Assert.Equal(address.StartsWith("/api", StringComparison.Ordinal) ? "application/problem+json" : "text/html", answer.Content.Headers.ContentType!.MediaType);
        }
    }
}
