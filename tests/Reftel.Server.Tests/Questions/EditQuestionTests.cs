using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Reftel.Server.Tests.Questions;

/// <summary>Question files are changed in the room, one thing at a time, and all else stays as it is, byte for byte.</summary>
public sealed class EditQuestionTests
{
    private static readonly string File = QuestionRoom.File.ReplaceLineEndings("\n");

    [Theory]
    [InlineData("owner", "the night desk: \"two\"", "owner: the desk", "owner: \"the night desk: \\\"two\\\"\"")]
    [InlineData("hypotheses/stalls/title", "It never signs", "title: It stalls", "title: It never signs")]
    [InlineData("assumptions/calm/rating", "solid", "rating: caveated", "rating: solid")]
    [InlineData("owner", "", "owner: the desk\n", "")]
    public async Task A_text_is_changed_and_nothing_else(string place, string value, string before, string after)
    {
        await using TestRoom room = await QuestionRoom.Open();
        string commented = $"# ours\r\n\r\n{File.Replace("\n", "\r\n", StringComparison.Ordinal)}";
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(commented)];
        await System.IO.File.WriteAllBytesAsync(QuestionRoom.PathOf(room, "harbour.yaml"), bytes);
        (HttpStatusCode code, string page) = await Post(room, await Stand(room), ("place", place), ("value", value));
        Assert.True(code == HttpStatusCode.SeeOther, page);
        string changed = commented.Replace(before.Replace("\n", "\r\n", StringComparison.Ordinal), after, StringComparison.Ordinal);
        Assert.NotEqual(commented, changed);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(changed)], await System.IO.File.ReadAllBytesAsync(QuestionRoom.PathOf(room, "harbour.yaml")));
        Assert.Equal(["harbour.yaml"], Directory.EnumerateFiles(Path.GetDirectoryName(QuestionRoom.PathOf(room, "x"))!).Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_observation_is_added_and_stands_on_the_board()
    {
        await using TestRoom room = await QuestionRoom.Open();
        (HttpStatusCode code, string page) = await Post(
            room, await Stand(room), ("indicator", "talks"), ("on", "2008-03-12"), ("state", "not-seen"), ("evidence", "08PORTSELWYN2/s1\r\nhttps://news.example/a\r\n"), ("note", "asked <twice>"));
        Assert.True(code == HttpStatusCode.SeeOther, page);
        string board = await room.Get("/questions/harbour/board?as-of=2008-03-12");
        Assert.Contains("not-seen on 2008-03-12, holds for good", board, StringComparison.Ordinal);
        Assert.Contains("by tester", board, StringComparison.Ordinal);
        Assert.Contains("asked &lt;twice&gt;", board, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/documents/08PORTSELWYN2/statements/1\">", board, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_changed_meanwhile_is_told_and_what_was_typed_stays()
    {
        await using TestRoom room = await QuestionRoom.Open();
        string stand = await Stand(room);
        string others = File.Replace("the desk", "the other desk", StringComparison.Ordinal);
        QuestionRoom.Write(room, "harbour.yaml", others);
        (HttpStatusCode code, string page) = await Post(room, stand, ("place", "owner"), ("value", "my <desk>"));
        Assert.Equal(HttpStatusCode.Conflict, code);
        Assert.Contains("was changed meanwhile", page, StringComparison.Ordinal);
        Assert.Contains("<q dir=\"auto\">the other desk</q>", page, StringComparison.Ordinal);
        Assert.Contains("my &lt;desk&gt;</textarea>", page, StringComparison.Ordinal);
        Assert.Equal(others, await System.IO.File.ReadAllTextAsync(QuestionRoom.PathOf(room, "harbour.yaml")));
        (HttpStatusCode again, _) = await Post(room, Regex.Match(page, "name=\"stand\" value=\"([^\"]*)\"").Groups[1].Value, ("place", "owner"), ("value", "my desk"));
        Assert.Equal(HttpStatusCode.SeeOther, again);
    }

    [Theory]
    [InlineData("place", "assumptions/calm/rating", "value", "perhaps", "RQ1003")]
    [InlineData("place", "title", "value", "", "RQ1002")]
    [InlineData("place", "id", "value", "other", "nothing that can be changed here")]
    [InlineData("place", "schema", "value", "x", "nothing that can be changed here")]
    [InlineData("place", "note", "value", "", "nothing was typed")]
    [InlineData("indicator", "nobody", "on", "2008-01-01", "RQ1")]
    [InlineData("indicator", "talks", "on", "yesterday", "RQ1003")]
    public async Task What_would_make_the_file_wrong_is_refused(string field, string value, string other, string second, string told)
    {
        await using TestRoom room = await QuestionRoom.Open();
        (HttpStatusCode code, string page) = await Post(room, await Stand(room), (field, value), (other, second), ("state", "seen"), ("evidence", "07PORTSELWYN1"));
        Assert.Equal(HttpStatusCode.BadRequest, code);
        Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Contains("Nothing was kept.", page, StringComparison.Ordinal);
        Assert.Equal(File, await System.IO.File.ReadAllTextAsync(QuestionRoom.PathOf(room, "harbour.yaml")));
    }

    [Fact]
    public async Task Another_page_cannot_ask_for_a_change()
    {
        await using TestRoom room = await QuestionRoom.Open();
        string stand = await Stand(room);
        room.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, (await Post(room, stand, ("place", "owner"), ("value", "x"))).Code);
        Assert.Equal(File, await System.IO.File.ReadAllTextAsync(QuestionRoom.PathOf(room, "harbour.yaml")));
    }

    private static async Task<string> Stand(TestRoom room) =>
        Regex.Match(await room.Get("/questions/harbour/edit?place=owner"), "name=\"stand\" value=\"([0-9a-f]{16})\"").Groups[1].Value;

    private static async Task<(HttpStatusCode Code, string Page)> Post(TestRoom room, string stand, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Append(("stand", stand)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        using HttpResponseMessage answer = await room.Client.PostAsync(new Uri("/questions/harbour/edit", UriKind.Relative), form);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
