using System.Net;
using System.Text.Json;
using Reftel.Server.Ledger;
using Reftel.Server.Tests.Questions;
using Xunit;

namespace Reftel.Server.Tests.Drafts;

/// <summary>The next update before it is written: as it would read, with what is missing, found and proved beside it.</summary>
public sealed class DraftPageTests(SharedDraftRoom shared) : IClassFixture<SharedDraftRoom>
{
    private const string Address = $"/questions/harbour/draft?{DraftRoom.Day}";

    [Fact]
    public async Task The_update_reads_as_it_would_be_written_and_leads_to_notes_and_statements()
    {
        TestRoom room = shared.Room;
        string page = await room.Get($"{Address}&since=2008-01");
        Assert.Contains("The &lt;i&gt;harbour&lt;/i&gt; treaty", page, StringComparison.Ordinal);
        Assert.Contains("Southport will likely (60-86%) not sign the harbour treaty by 30 June 2008.", page, StringComparison.Ordinal);
        Assert.Contains("<a id=\"ref-1\" href=\"#note-1\" aria-label=\"Note 1\">1</a>", page, StringComparison.Ordinal);
        Assert.Contains("<li id=\"note-1\" value=\"1\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#ref-1\"", page, StringComparison.Ordinal);
        Assert.Contains("What changed and why", page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"quoted\" href=\"/documents/07PORTSELWYN1/statements/1\" title=\"07PORTSELWYN1/s1\">", page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"held\" href=\"/documents/08PORTSELWYN2/statements/1\">08PORTSELWYN2/s1</a>", page, StringComparison.Ordinal);
        Assert.Contains("Due 30 June 2008.", page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"outward\" rel=\"noopener noreferrer\" href=\"https://port.example/gates\">", page, StringComparison.Ordinal);
        Assert.Equal(4, page.Split("reading it gives all that it was made from").Length - 1);
        Assert.Contains("Nothing is found in its sentences.", page, StringComparison.Ordinal);
        Assert.Contains("07PORTSELWYN97/s1 is not found", page, StringComparison.Ordinal);
        Assert.Contains("hxxps://port[.]example/gates", await room.Get($"{Address}&links=defanged"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_the_question_lead_to_it()
    {
        TestRoom room = shared.Room;
        foreach (string page in (string[])["/questions", "/questions/harbour", "/questions/harbour/board", "/questions/harbour/line"])
        {
            Assert.Contains("href=\"/questions/harbour/draft\"", await room.Get(page), StringComparison.Ordinal);
        }

        Assert.Contains("href=\"/questions/harbour/draft?as-of=2008-01\"", await room.Get("/questions/harbour/board?as-of=2008-01"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("as-of=2008-04", "what came since 2008-03-11, the day of the update before")]
    [InlineData("as-of=2008-03-11", "what came since 2007-12-11, the day of the update before")]
    [InlineData("as-of=2007-12-05", "what came since 2007-12-01, the day of the update before")]
    [InlineData("as-of=2007-06-30", "what came since 2006-06-30, the day of the update before")]
    [InlineData("as-of=2008-04&since=2008-01", "what came since 2008-01-31 until 2008-04-30.")]
    public async Task Without_a_day_since_the_newest_document_of_the_line_is_the_update_before(string query, string told)
    {
        TestRoom room = shared.Room;
        Assert.Contains(told, await room.Get($"/questions/harbour/draft?{query}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_telegram_stands_in_its_lines_or_what_it_misses_is_told()
    {
        TestRoom room = shared.Room;
        string page = WebUtility.HtmlDecode(await room.Get($"{Address}&style=telegram"));
        Assert.Contains("FM AMEMBASSY PORT SELWYN\nTO SECSTATE WASHDC\n", page, StringComparison.Ordinal);
        Assert.Contains("Plain text: reading it gives all that it was made from", page, StringComparison.Ordinal);
        Assert.DoesNotContain(".docx", page, StringComparison.Ordinal);
        string other = await room.Get("/questions/harbour/draft?as-of=2008-04-03&style=telegram");
        Assert.Contains("error RD1003", other, StringComparison.Ordinal);
        Assert.Contains("both are one day", other, StringComparison.Ordinal);
        Assert.DoesNotContain("<pre", other, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await room.Ask("/questions/harbour/draft?as-of=2008-04-03&style=telegram&form=txt")).Code);
    }

    [Fact]
    public async Task As_of_a_day_nothing_later_is_there()
    {
        TestRoom room = shared.Room;
        string page = await room.Get("/questions/harbour/draft?as-of=2008-01&since=2007-11");
        Assert.Contains("sign the harbour treaty by March 2008", page, StringComparison.Ordinal);
        Assert.DoesNotContain("by June 2008", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_reader_may_not_see_is_in_no_draft()
    {
        await using TestRoom room = await DraftRoom.Open(options => options with { SightOf = _ => new Sight("few", document => document.Id != "07PORTSELWYN1") });
        foreach (string address in (string[])["/questions/harbour/draft?", "/api/questions/harbour/draft?", "/questions/harbour/draft?form=md&", "/questions/harbour/draft?style=telegram&", "/questions/harbour/draft?form=txt&style=telegram&"])
        {
            string answer = await room.Get($"{address}since=2007-11&{DraftRoom.Day}");
            Assert.Contains("June 2008", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("by March 2008", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("FIRST TALKS", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"/documents/07PORTSELWYN1", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("harbour", "?since=yesterday", HttpStatusCode.BadRequest, "yesterday")]
    [InlineData("harbour", "?since=2008-05&as-of=2008-04", HttpStatusCode.BadRequest, "since is an earlier day")]
    [InlineData("harbour", "?as-of=never", HttpStatusCode.BadRequest, "never")]
    [InlineData("harbour", "?style=ode", HttpStatusCode.BadRequest, "update or telegram")]
    [InlineData("harbour", "?links=dead", HttpStatusCode.BadRequest, "live or defanged")]
    [InlineData("harbour", "?notes=none", HttpStatusCode.BadRequest, "short or full")]
    [InlineData("harbour", "?form=odt", HttpStatusCode.BadRequest, "md, html, txt, docx, pdf")]
    [InlineData("harbour", "?form=docx&style=telegram", HttpStatusCode.BadRequest, "a telegram txt")]
    [InlineData("harbour", "?form=pdf", HttpStatusCode.MethodNotAllowed, "POST")]
    [InlineData("nobody", "", HttpStatusCode.NotFound, "nobody")]
    public async Task What_is_not_understood_is_told_on_a_page_and_to_a_program(string name, string query, HttpStatusCode code, string told)
    {
        TestRoom room = shared.Room;
        foreach (string address in (string[])[$"/questions/{name}/draft{query}", $"/api/questions/{name}/draft{query}"])
        {
            (HttpStatusCode answered, string page) = await room.Ask(address);
            Assert.Equal(code, answered);
            Assert.Contains(told, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_question_with_nothing_to_say_says_so()
    {
        await using TestRoom room = await DraftRoom.Open();
        QuestionRoom.Write(room, "bare.yaml", "schema: reftel/question/1\nid: bare\ntitle: What comes?\nhypotheses: [{id: a, title: A}, {id: b, title: B}]\n");
        string page = await room.Get("/questions/bare/draft?as-of=2008");
        Assert.Contains("There is nothing to be said by that day", page, StringComparison.Ordinal);
        Assert.Contains("error RD1002", page, StringComparison.Ordinal);
        Assert.DoesNotContain("form=md", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_gives_the_same_as_json()
    {
        TestRoom room = shared.Room;
        JsonElement draft = JsonDocument.Parse(await room.Get($"/api{Address}&since=2008-01")).RootElement;
        Assert.Equal(("reftel/question-draft/1", "2008-01-31", "2008-04-02"), (draft.GetProperty("schema").GetString(), draft.GetProperty("since").GetString(), draft.GetProperty("asOf").GetString()));
        JsonElement first = draft.GetProperty("sections")[0].GetProperty("paragraphs")[0].GetProperty("sentences")[0];
        Assert.Equal(1, first.GetProperty("note").GetInt32());
        Assert.Equal("08PORTSELWYN2/s1", draft.GetProperty("notes")[0].GetProperty("cites")[0].GetString());
        Assert.Equal(["md", "html", "txt", "docx"], draft.GetProperty("forms").EnumerateArray().Select(form => form.GetProperty("form").GetString()));
        Assert.All(draft.GetProperty("forms").EnumerateArray(), form => Assert.Equal(0, form.GetProperty("differences").GetArrayLength()));
    }
}
