using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Reftel.Archive;
using Reftel.Archive.Store;
using Xunit;

namespace Reftel.Server.Tests.Statements;

/// <summary>Decisions of readers on statements: kept as rows, shown with the statements, never overwritten.</summary>
public sealed class ReviewTests
{
    private static string Page => $"/documents/{TalksTelegram.Id}/review";

    [Fact]
    public async Task A_decision_is_kept_and_shown_wherever_the_statement_is()
    {
        await using TestRoom room = await TestRoom.OpenAsync(TalksTelegram.Text);
        Dictionary<string, string> fields = Fields(await room.Get(Page), "s2");
        using HttpResponseMessage answer = await Post(room, fields, ("what", "rejected"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.EndsWith("#s3", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        foreach (string address in new[] { Page, $"/documents/{TalksTelegram.Id}/statements", $"/documents/{TalksTelegram.Id}/statements/2" })
        {
            Assert.Contains("rejected by reader", await room.Get(address), StringComparison.Ordinal);
        }

        Assert.Contains("\"decisions\":[{\"document\":\"07PORTSELWYN7\"", await room.Get("/api/notes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_decision_is_a_new_row_and_undo_brings_back_the_one_before()
    {
        await using TestRoom room = await TestRoom.OpenAsync(TalksTelegram.Text);
        Dictionary<string, string> fields = Fields(await room.Get(Page), "s2");
        fields.Remove("stands");
        (await Post(room, fields, ("what", "accepted"))).Dispose();
        (await Post(room, fields, ("what", "corrected"), ("kind", "judgement"), ("speaker", "the union"), ("due", "2008-04"))).Dispose();
        string corrected = await room.Get($"/documents/{TalksTelegram.Id}/statements/2");
        Assert.Contains("<b>corrected</b>: kind judgement, speaker the union, due 2008-04", corrected, StringComparison.Ordinal);
        using HttpResponseMessage undone = await Post(room, fields, ("what", "undone"), ("fragment", "yes"));
        Assert.Contains("<b>accepted</b>", await undone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using (IArchiveStore store = ArchiveStores.Open(room.Archive, StoreAccess.Read, TimeProvider.System, ""))
        {
            Assert.Equal(["Accepted", "Corrected", "Undone"], store.Decisions().Select(decision => $"{decision.What}"));
        }

        (await Post(room, fields, ("what", "undone"))).Dispose();
        using HttpResponseMessage nothing = await Post(room, fields, ("what", "undone"));
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
    }

    [Fact]
    public async Task Who_decides_on_an_old_page_is_told_what_stands_now()
    {
        await using TestRoom room = await TestRoom.OpenAsync(TalksTelegram.Text);
        Dictionary<string, string> seen = Fields(await room.Get(Page), "s2");
        (await Post(room, seen, ("what", "accepted"))).Dispose();
        using HttpResponseMessage late = await Post(room, seen, ("what", "rejected"), ("fragment", "yes"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("<b>accepted</b>", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using HttpResponseMessage plain = await Post(room, seen, ("what", "rejected"));
        Assert.Equal(HttpStatusCode.Conflict, plain.StatusCode);
        Assert.Contains("Somebody else has decided", await plain.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Dictionary<string, string> mine = Fields(await room.Get(Page), "s2");
        (await Post(room, mine, ("what", "rejected"))).Dispose();
        using HttpResponseMessage undone = await Post(room, mine, ("what", "undone"));
        Assert.Equal(HttpStatusCode.Conflict, undone.StatusCode);
        using HttpResponseMessage program = await room.Client.PostAsJsonAsync(
            $"/api/documents/{TalksTelegram.Id}/decisions", new { statement = 2, span = mine["span"].Split('-').Select(int.Parse), what = "accepted", stands = 1 });
        Assert.Equal(HttpStatusCode.Conflict, program.StatusCode);
        using IArchiveStore store = ArchiveStores.Open(room.Archive, StoreAccess.Read, TimeProvider.System, "");
        Assert.Equal(["Accepted", "Rejected"], store.Decisions().Select(decision => $"{decision.What}"));
    }

    [Theory]
    [InlineData("due", "2008-13-44", "\u201C2008-13-44\u201D is no date of the calendar")]
    [InlineData("kind", "rumour", "There is no kind \u201Crumour\u201D")]
    public async Task What_is_wrong_with_a_correction_is_told(string name, string value, string told)
    {
        await using TestRoom room = await TestRoom.OpenAsync(TalksTelegram.Text);
        using HttpResponseMessage answer = await Post(room, Fields(await room.Get(Page), "s2"), ("what", "corrected"), (name, value));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(told, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what", "praised")]
    [InlineData("number", "99")]
    [InlineData("number", "x")]
    [InlineData("span", "1-2")]
    [InlineData("what", "corrected")]
    [InlineData("due", "soon")]
    [InlineData("kind", "rumour")]
    public async Task What_names_no_statement_or_decides_nothing_is_refused(string name, string value)
    {
        await using TestRoom room = await TestRoom.OpenAsync(TalksTelegram.Text);
        Dictionary<string, string> fields = Fields(await room.Get(Page), "s2");
        fields["what"] = "accepted";
        using HttpResponseMessage answer = await Post(room, fields, (name, value));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Another_page_cannot_decide()
    {
        await using TestRoom room = await TestRoom.OpenAsync(TalksTelegram.Text);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Page, UriKind.Relative)) { Content = new FormUrlEncodedContent(Fields(await room.Get(Page), "s2")) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using HttpResponseMessage answer = await room.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_program_reads_statements_and_decides_on_them()
    {
        await using TestRoom room = await TestRoom.OpenAsync(TalksTelegram.Text);
        string address = $"/api/documents/{TalksTelegram.Id}/statements";
        using var list = JsonDocument.Parse(await room.Get($"{address}?kind=forecast"));
        JsonElement statement = Assert.Single(list.RootElement.GetProperty("statements").EnumerateArray());
        Assert.Equal("07PORTSELWYN7/s2", statement.GetProperty("id").GetString());
        Assert.Equal("likely", list.RootElement.GetProperty("estimates")[statement.GetProperty("estimate").GetInt32()].GetProperty("term").GetString());
        using HttpResponseMessage answer = await room.Client.PostAsJsonAsync(
            $"/api/documents/{TalksTelegram.Id}/decisions", new { statement = 2, span = statement.GetProperty("span"), what = "accepted" });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        using var after = JsonDocument.Parse(await room.Get(address));
        JsonElement decided = Assert.Single(after.RootElement.GetProperty("decisions").EnumerateArray());
        Assert.Equal(("07PORTSELWYN7/s2", "accepted"), (decided.GetProperty("statement").GetString(), decided.GetProperty("stands").GetString()));
        using HttpResponseMessage broken = await room.Client.PostAsJsonAsync($"/api/documents/{TalksTelegram.Id}/decisions", new { statement = 2 });
        Assert.Equal(HttpStatusCode.BadRequest, broken.StatusCode);
    }

    [Fact]
    public async Task Only_open_ones_are_shown_where_that_is_asked_for()
    {
        await using TestRoom room = await TestRoom.OpenAsync(TalksTelegram.Text);
        (await Post(room, Fields(await room.Get(Page), "s1"), ("what", "accepted"))).Dispose();
        string page = await room.Get($"{Page}?open=1");
        Assert.DoesNotContain("id=\"s1\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"s2\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_margin_has_a_mark_for_each_paragraph_and_a_list_on_demand()
    {
        await using TestRoom room = await TestRoom.OpenAsync(TalksTelegram.Text);
        string marks = await room.Get($"/documents/{TalksTelegram.Id}/statements.fragment");
        Assert.Contains("data-beside=\"p1\"", marks, StringComparison.Ordinal);
        Assert.Contains("<span class=\"unseen of-forecast\">1 forecast, </span>", marks, StringComparison.Ordinal);
        string list = await room.Get($"/documents/{TalksTelegram.Id}/statements.fragment?words=p1");
        Assert.Matches("data-parts=\"content p1 [0-9]+ [0-9]+;speaker p1 0 12;cue p1 13 ", list);
        Assert.DoesNotContain("northern quay", list, StringComparison.Ordinal);
        Assert.DoesNotContain("kind-letter", await room.Get($"/documents/{TalksTelegram.Id}"), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> Post(TestRoom room, Dictionary<string, string> fields, params (string Name, string Value)[] more)
    {
        var all = new Dictionary<string, string>(fields);
        foreach ((string name, string value) in more)
        {
            all[name] = value;
        }

        return room.Client.PostAsync(new Uri(Page, UriKind.Relative), new FormUrlEncodedContent(all));
    }

    private static Dictionary<string, string> Fields(string page, string item)
    {
        string form = page[page.IndexOf($"<li id=\"{item}\"", StringComparison.Ordinal)..];
        form = form[..form.IndexOf("</form>", StringComparison.Ordinal)];
        return Regex.Matches(form, "type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"").ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }
}
