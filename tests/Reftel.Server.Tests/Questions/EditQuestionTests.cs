using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Reftel.Server.Tests.Questions;

/// <summary>Question files are changed in the room, one thing at a time, and all else stays as it is, byte for byte.</summary>
public sealed class EditQuestionTests
{
    private static readonly string File = QuestionRoom.File.ReplaceLineEndings("\n");

    [Theory]
    [InlineData("question", "owner", "the night desk: \"two\"", "owner: the desk", "owner: \"the night desk: \\\"two\\\"\"")]
    [InlineData("question", "owner", "", "owner: the desk\n", "")]
    [InlineData("hypotheses/stalls", "title", "It never signs", "title: It stalls", "title: It never signs")]
    [InlineData("assumptions/calm", "rating", "solid", "rating: caveated", "rating: solid")]
    [InlineData("indicators/gates", "look-in", "the port\r\nthe pier", "look-in: [the port]", "look-in: [the port, the pier]")]
    [InlineData("indicators/gates", "tests/valid", "yes", "AND treaty']\n", "AND treaty']\n    tests:\n      valid: yes\n")]
    [InlineData("observations/1", "evidence", "07PORTSELWYN96", "evidence: 07PORTSELWYN98", "evidence: 07PORTSELWYN96")]
    [InlineData("judgements/1", "changed/why", "They met", "08PORTSELWYN2/s1, accepted-on: 2008-03-20, hypothesis: signs}", "08PORTSELWYN2/s1, accepted-on: 2008-03-20, hypothesis: signs, changed: {why: They met}}")]
    [InlineData("status/moving", "when/any", "gates\ntalks", "{any: [gates], are", "{any: [gates, talks], are")]
    public async Task A_member_is_changed_and_nothing_else(string form, string field, string value, string before, string after)
    {
        await using TestRoom room = await QuestionRoom.Open();
        string commented = $"# ours\r\n\r\n{File.Replace("\n", "\r\n", StringComparison.Ordinal)}";
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(commented)];
        await System.IO.File.WriteAllBytesAsync(QuestionRoom.PathOf(room, "harbour.yaml"), bytes);
        (HttpStatusCode code, string page) = await Post(room, await Stand(room), ("form", form), (field, value));
        Assert.True(code == HttpStatusCode.SeeOther, page);
        string changed = commented.Replace(before.Replace("\n", "\r\n", StringComparison.Ordinal), after.Replace("\n", "\r\n", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.NotEqual(commented, changed);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(changed)], await System.IO.File.ReadAllBytesAsync(QuestionRoom.PathOf(room, "harbour.yaml")));
        Assert.Equal(["harbour.yaml"], Directory.EnumerateFiles(Path.GetDirectoryName(QuestionRoom.PathOf(room, "x"))!).Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_observation_is_added_and_stands_on_the_board()
    {
        await using TestRoom room = await QuestionRoom.Open();
        (HttpStatusCode code, string page) = await Post(
            room, await Stand(room), ("form", "observations/+"), ("by", "tester"), ("indicator", "talks"), ("on", "2008-03-12"), ("state", "not-seen"), ("evidence", "08PORTSELWYN2/s1\r\nhttps://news.example/a\r\n"), ("note", "asked <twice>"));
        Assert.True(code == HttpStatusCode.SeeOther, page);
        string board = await room.Get("/questions/harbour/board?as-of=2008-03-12");
        Assert.Contains("not-seen on 2008-03-12, holds for good", board, StringComparison.Ordinal);
        Assert.Contains("by tester", board, StringComparison.Ordinal);
        Assert.Contains("asked &lt;twice&gt;", board, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/documents/08PORTSELWYN2/statements/1\">", board, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hypotheses/+", "hypotheses:", "  - id: third\n    title: \"Else, or not\"\n", "id", "third", "title", "Else, or not")]
    [InlineData("indicators/+", "indicators:", "  - id: boats\n    title: Boats come\n    for: [signs]\n    decay: 30\n    tests:\n      observable: yes\n", "id", "boats", "title", "Boats come", "for", "signs", "decay", "30", "tests/observable", "yes")]
    [InlineData("assumptions/+", "assumptions:", "  - id: ice\n    text: No ice\n    broken-by: frost\n    rating: solid\n    by: tester\n", "id", "ice", "text", "No ice", "broken-by", "frost", "rating", "solid", "by", "tester")]
    [InlineData("judgements/+", "judgements:", "  - statement: 08PORTSELWYN2/s2\n    accepted-on: 2008-03-21\n    changed:\n      in: [reason]\n      why: They met\n", "statement", "08PORTSELWYN2/s2", "accepted-on", "2008-03-21", "changed/in", "reason", "changed/why", "They met")]
    [InlineData("withdrawn/+", "", "withdrawn:\n  - source: 07PORTSELWYN1\n    on: 2009-01-01\n    reason: misheard\n", "source", "07PORTSELWYN1", "on", "2009-01-01", "reason", "misheard")]
    [InlineData("grades/+", "", "grades:\n  - of: 07PORTSELWYN1\n    reliability: B\n    by: ada\n", "of", "07PORTSELWYN1", "reliability", "B", "by", "ada")]
    [InlineData("forecasts/+", "", "forecasts:\n  - 07PORTSELWYN1/s1\n", "statement", "07PORTSELWYN1/s1")]
    [InlineData("status/+", "status:", "  - id: all\n    status: over\n    when:\n      all: every-indicator\n      are: seen\n", "id", "all", "status", "over", "when/all", "every-indicator", "when/are", "seen")]
    [InlineData("draft/headline/+", "", "draft:\n  headline: [It may sign.]\n", "text", "It may sign.")]
    [InlineData("draft/gaps/+", "", "draft:\n  gaps:\n    - text: Nobody looked.\n      cites: [07PORTSELWYN1, 08PORTSELWYN2/s1]\n      marking: U\n", "text", "Nobody looked.", "cites", "07PORTSELWYN1\n08PORTSELWYN2/s1", "marking", "U")]
    [InlineData("draft", "", "draft:\n  title: \"Harbour: news\"\n  authors: [Ada Berg, Ida Holm]\n", "title", "Harbour: news", "authors", "Ada Berg\nIda Holm")]
    [InlineData("telegram", "", "telegram:\n  from: AMEMBASSY PORT SELWYN\n  to: [SECSTATE WASHDC]\n  classified-by:\n    name: Ada Berg\n    reasons: [1.4(d)]\n", "from", "AMEMBASSY PORT SELWYN", "to", "SECSTATE WASHDC", "classified-by/name", "Ada Berg", "classified-by/reasons", "1.4(d)")]
    public async Task Every_part_of_a_file_is_written_by_its_form_and_what_stood_there_stays(string form, string list, string added, params string[] typed)
    {
        await using TestRoom room = await QuestionRoom.Open();
        string page = await room.Get($"/questions/harbour/edit?form={Uri.EscapeDataString(form)}");
        Assert.All(typed.Where((_, i) => i % 2 == 0), name => Assert.Contains($" name=\"{name}\"", page, StringComparison.Ordinal));
        (HttpStatusCode code, string answer) = await Post(room, await Stand(room), [("form", form), .. typed.Chunk(2).Select(pair => (pair[0], pair[1].Replace("\n", "\r\n", StringComparison.Ordinal)))]);
        Assert.True(code == HttpStatusCode.SeeOther, answer);
        string now = await System.IO.File.ReadAllTextAsync(QuestionRoom.PathOf(room, "harbour.yaml"));
        string begun = list.Length > 0 || form == "withdrawn/+" ? now : now.EndsWith('\n') ? now : now + "\n";
        Assert.Contains(added, begun, StringComparison.Ordinal);
        Assert.Equal(form == "withdrawn/+" ? File.Replace("withdrawn: []\n", "", StringComparison.Ordinal) : File, begun.Replace(added, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_id_and_what_else_was_typed_are_changed_at_once_and_nested_members_go_with_their_last()
    {
        await using TestRoom room = await QuestionRoom.Open();
        string text = File.Replace("hypothesis: signs}\n", "hypothesis: signs, changed: {in: [scope], why: They met}}\n", StringComparison.Ordinal);
        QuestionRoom.Write(room, "harbour.yaml", text);
        Assert.Equal(HttpStatusCode.SeeOther, (await Post(room, await Stand(room), ("form", "assumptions/calm"), ("id", "still"), ("text", "The strait stays still"))).Code);
        Assert.Equal(HttpStatusCode.SeeOther, (await Post(room, await Stand(room), ("form", "judgements/0"), ("changed/in", ""), ("changed/why", ""), ("changed/evidence", ""))).Code);
        string expected = text.Replace("id: calm, text: The strait stays calm", "id: still, text: The strait stays still", StringComparison.Ordinal);
        int first = expected.IndexOf(", changed: {in: [scope], why: They met}", StringComparison.Ordinal);
        Assert.Equal(expected.Remove(first, ", changed: {in: [scope], why: They met}".Length), await System.IO.File.ReadAllTextAsync(QuestionRoom.PathOf(room, "harbour.yaml")));
    }

    [Fact]
    public async Task An_item_that_got_another_number_meanwhile_is_found_and_one_that_is_gone_is_told()
    {
        await using TestRoom room = await QuestionRoom.Open();
        string page = await room.Get("/questions/harbour/edit?form=judgements/1");
        string seen = Regex.Match(page, "name=\"seen\" value=\"([^\"]*)\"").Groups[1].Value;
        string stand = Regex.Match(page, "name=\"stand\" value=\"([^\"]*)\"").Groups[1].Value;
        string others = File.Replace("judgements:\n", "judgements:\n  - {statement: 07PORTSELWYN96/s1, accepted-on: 2008-03-20}\n", StringComparison.Ordinal);
        QuestionRoom.Write(room, "harbour.yaml", others);
        (HttpStatusCode code, page) = await Post(room, stand, ("form", "judgements/1"), ("seen", seen), ("by", "ada"));
        Assert.Equal(HttpStatusCode.Conflict, code);
        Assert.Contains("name=\"form\" value=\"judgements/2\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("is not what you saw", page, StringComparison.Ordinal);

        QuestionRoom.Write(room, "harbour.yaml", others.Replace("  - {statement: 08PORTSELWYN2/s1, accepted-on: 2008-03-20, hypothesis: signs}\n", "", StringComparison.Ordinal));
        (code, page) = await Post(room, stand, ("form", "judgements/1"), ("seen", seen), ("by", "ada"));
        Assert.Equal(HttpStatusCode.Conflict, code);
        Assert.Contains("is not what you saw", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_is_taken_out()
    {
        await using TestRoom room = await QuestionRoom.Open();
        (HttpStatusCode code, string page) = await Post(room, await Stand(room), ("form", "judgements/2"), ("remove", "yes"));
        Assert.True(code == HttpStatusCode.SeeOther, page);
        Assert.Equal(
            File.Replace("  - {statement: 07PORTSELWYN97/s1, accepted-on: 2008-03-20}\n", "", StringComparison.Ordinal), await System.IO.File.ReadAllTextAsync(QuestionRoom.PathOf(room, "harbour.yaml")));
        Assert.Equal(HttpStatusCode.BadRequest, (await Post(room, await Stand(room), ("form", "question"), ("remove", "yes"))).Code);
    }

    [Fact]
    public async Task What_a_form_has_no_place_for_is_told_and_stays()
    {
        await using TestRoom room = await QuestionRoom.Open();
        string text = File.Replace("evidence: 07PORTSELWYN98", "evidence: [{address: https://a.example/1, dated: 2008-01-04}]", StringComparison.Ordinal).Replace("owner: the desk", "owner: \"the \\u202Edesk\"", StringComparison.Ordinal);
        QuestionRoom.Write(room, "harbour.yaml", text);
        string page = await room.Get("/questions/harbour/edit?form=observations/1");
        Assert.DoesNotContain("name=\"evidence\"", page, StringComparison.Ordinal);
        Assert.Contains("has members of its own", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"owner\"", await room.Get("/questions/harbour/edit?form=question"), StringComparison.Ordinal);
        (HttpStatusCode code, string answer) = await Post(room, await Stand(room), ("form", "question"), ("owner", "x"), ("asked-on", "2007-12-02"));
        Assert.True(code == HttpStatusCode.SeeOther, answer);
        Assert.Equal(text.Replace("asked-on: 2007-12-01", "asked-on: 2007-12-02", StringComparison.Ordinal), await System.IO.File.ReadAllTextAsync(QuestionRoom.PathOf(room, "harbour.yaml")));
    }

    [Fact]
    public async Task A_file_that_changed_meanwhile_is_told_and_what_was_typed_stays()
    {
        await using TestRoom room = await QuestionRoom.Open();
        string stand = await Stand(room);
        string others = File.Replace("the desk", "the other desk", StringComparison.Ordinal);
        QuestionRoom.Write(room, "harbour.yaml", others);
        (HttpStatusCode code, string page) = await Post(room, stand, ("form", "question"), ("owner", "my <desk>"));
        Assert.Equal(HttpStatusCode.Conflict, code);
        Assert.Contains("was changed meanwhile", page, StringComparison.Ordinal);
        Assert.Contains("<q dir=\"auto\">the other desk</q>", page, StringComparison.Ordinal);
        Assert.Contains("value=\"my &lt;desk&gt;\"", page, StringComparison.Ordinal);
        Assert.Equal(others, await System.IO.File.ReadAllTextAsync(QuestionRoom.PathOf(room, "harbour.yaml")));
        (HttpStatusCode again, _) = await Post(room, Regex.Match(page, "name=\"stand\" value=\"([^\"]*)\"").Groups[1].Value, ("form", "question"), ("owner", "my desk"));
        Assert.Equal(HttpStatusCode.SeeOther, again);
    }

    [Theory]
    [InlineData("assumptions/calm", "rating", "perhaps", "RQ1003")]
    [InlineData("question", "title", "", "RQ1002")]
    [InlineData("schema", "schema", "x", "nothing that can be changed here")]
    [InlineData("hypotheses/nobody", "title", "x", "nothing that can be changed here")]
    [InlineData("observations/+", "indicator", "nobody", "RQ1")]
    [InlineData("observations/1", "on", "yesterday", "RQ1003")]
    [InlineData("indicators/gates", "id", "doors", "RQ1006")]
    [InlineData("judgements/0", "statement", "07PORTSELWYN1", "RQ1003")]
    [InlineData("draft/headline/+", "text", "", "is needed: The sentence")]
    [InlineData("forecasts/+", "statement", "", "is needed: Its id in the ledger")]
    public async Task What_would_make_the_file_wrong_is_refused(string form, string field, string value, string told)
    {
        await using TestRoom room = await QuestionRoom.Open();
        (HttpStatusCode code, string page) = await Post(room, await Stand(room), ("form", form), (field, value));
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
        Assert.Equal(HttpStatusCode.Forbidden, (await Post(room, stand, ("form", "question"), ("owner", "x"))).Code);
        Assert.Equal(File, await System.IO.File.ReadAllTextAsync(QuestionRoom.PathOf(room, "harbour.yaml")));
    }

    private static async Task<string> Stand(TestRoom room) =>
        Regex.Match(await room.Get("/questions/harbour/edit?form=question"), "name=\"stand\" value=\"([0-9a-f]{16})\"").Groups[1].Value;

    private static async Task<(HttpStatusCode Code, string Page)> Post(TestRoom room, string stand, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Append(("stand", stand)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        using HttpResponseMessage answer = await room.Client.PostAsync(new Uri("/questions/harbour/edit", UriKind.Relative), form);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
