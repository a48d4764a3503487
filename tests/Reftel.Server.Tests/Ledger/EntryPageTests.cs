using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Reftel.Analysis.Ledger;
using Reftel.Archive.Store;
using Reftel.Server.Ledger;
using Xunit;

namespace Reftel.Server.Tests.Ledger;

/// <summary>One entry: what it rests on, what may tell what came, and the decision of a person that stays.</summary>
public sealed class EntryPageTests
{
    private const string Address = "/ledger/07PORTSELWYN1/s1";

    [Fact]
    public async Task An_entry_has_its_quotation_its_numbers_and_candidates_with_reasons()
    {
        await using TestRoom room = await LedgerRoom.Open();
        string page = await room.Get(Address);
        Assert.Contains("<blockquote class=\"stated-context\"", page, StringComparison.Ordinal);
        Assert.Contains("60\u201386 % (readers, assumed)", page, StringComparison.Ordinal);
        Assert.Contains("2008-03, so by 2008-03-31", page, StringComparison.Ordinal);
        Assert.Contains("name=\"evidence\" value=\"08PORTSELWYN3/s1\"", page, StringComparison.Ordinal);
        Assert.Contains("shares harbour, southport, treati", page, StringComparison.Ordinal);
        Assert.Contains("20 days before the last day", page, StringComparison.Ordinal);
        string words = WebUtility.HtmlDecode(Regex.Match(page, "href=\"(/documents/07PORTSELWYN1[^\"]*quote=[^\"]*)\"").Groups[1].Value);
        Assert.Contains("<mark class=\"pointed\">", await room.Get(words), StringComparison.Ordinal);
        string statement = WebUtility.HtmlDecode(Regex.Match(page, "href=\"(/documents/07PORTSELWYN1/statements/1[^\"]*)\">Statement<").Groups[1].Value);
        Assert.Contains("Statement 1 of", await room.Get(statement), StringComparison.Ordinal);

        // However it is typed.
        Assert.Contains("07PORTSELWYN1/s1", await room.Get("/ledger/07%20Port%20Selwyn%201/s1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_of_a_day_nothing_later_is_shown_and_nothing_is_decided()
    {
        await using TestRoom room = await LedgerRoom.Open();
        await Kept(room, ("outcome", "yes"), ("evidence", "08PORTSELWYN3"));
        string page = await room.Get($"{Address}?as-of=2008-01");
        Assert.DoesNotContain("08PORTSELWYN3", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<form class=\"resolve\"", page, StringComparison.Ordinal);
        using HttpResponseMessage before = await room.Client.GetAsync(new Uri($"{Address}?as-of=2007-11", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
    }

    [Fact]
    public async Task A_later_view_stands_above_and_both_are_shown()
    {
        await using TestRoom room = await LedgerRoom.Open();
        await Kept(room, ("outcome", "yes"), ("day", "2008-03-01"), ("evidence", "08PORTSELWYN3/s1"), ("note", "read <aloud>"), ("stands", ""));
        string page = await room.Get(Address);
        Assert.Contains("<b>yes</b> on 2008-03-01, which stands", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/documents/08PORTSELWYN3/statements/1\">08PORTSELWYN3/s1</a>", page, StringComparison.Ordinal);
        Assert.Contains("read &lt;aloud&gt;", page, StringComparison.Ordinal);
        Assert.Contains("tester", page, StringComparison.Ordinal);
        Assert.Contains("1 entry</span>", await room.Get("/ledger?state=yes"), StringComparison.Ordinal);

        string hash = new('a', 64);
        await Kept(room, ("outcome", "no"), ("day", "2008-04-01"), ("evidence", $"\r\nhttps://a.example/x sha256:{hash} 2008-04-02\r\n"), ("stands", "07PORTSELWYN1/s1/r1"));
        page = await room.Get(Address);
        Assert.Contains("<b>yes</b> on 2008-03-01, superseded", page, StringComparison.Ordinal);
        Assert.Contains("<b>no</b> on 2008-04-01, which stands", page, StringComparison.Ordinal);
        Assert.Contains("above 07PORTSELWYN1/s1/r1", page, StringComparison.Ordinal);
        Assert.Contains("2 resolutions", await room.Get("/ledger?state=no"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_saved_page_of_an_address_is_kept_with_the_decision()
    {
        await using TestRoom room = await LedgerRoom.Open();
        byte[] page = Encoding.UTF8.GetBytes("Treaty signed\n\nSouthport signed the harbour treaty on Sunday, 9 March 2008.\n");
        using var form = new MultipartFormDataContent
        {
            { new StringContent("yes"), "outcome" },
            { new StringContent("2008-03-09"), "day" },
            { new StringContent("https://a.example/x 2008-03-10"), "evidence" },
            { new ByteArrayContent(page), "copy", "../../treaty.txt" },
        };
        using HttpResponseMessage answer = await room.Client.PostAsync(new Uri(Address, UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        using IArchiveStore store = LedgerRoom.OpenArchive(room);
        Resolution kept = Assert.Single(store.Resolutions());
        string hash = Convert.ToHexStringLower(SHA256.HashData(page));
        Assert.Equal(new Evidence(EvidenceKind.Address, "https://a.example/x", hash, new DateOnly(2008, 3, 10)), Assert.Single(kept.Evidence));
        Assert.True(store.Holds(hash));
    }

    [Theory]
    [InlineData("", "", "08PORTSELWYN3", "What came of it is needed")]
    [InlineData("kept", "", "08PORTSELWYN3", "is no outcome of a forecast")]
    [InlineData("yes", "", "", "Evidence is needed")]
    [InlineData("yes", "", "07PORTSELWYN99", "holds no document 07PORTSELWYN99")]
    [InlineData("yes", "", "08PORTSELWYN3/s77", "holds no statement 08PORTSELWYN3/s77")]
    [InlineData("yes", "", "https://a.example/x", "give also the copy")]
    [InlineData("yes", "March", "08PORTSELWYN3", "is not a day")]
    [InlineData("yes", "2999-01-01", "08PORTSELWYN3", "what has not come cannot be resolved")]
    public async Task What_cannot_be_kept_is_told_and_what_was_typed_stays(string outcome, string day, string evidence, string told)
    {
        await using TestRoom room = await LedgerRoom.Open();
        (HttpResponseMessage answer, string page) = await LedgerRoom.Post(room, Address, ("outcome", outcome), ("day", day), ("evidence", evidence), ("note", "my words"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(told, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains(">my words</textarea>", page, StringComparison.Ordinal);
        using IArchiveStore store = LedgerRoom.OpenArchive(room);
        Assert.Empty(store.Resolutions());
        answer.Dispose();
    }

    [Fact]
    public async Task Two_who_decide_at_once_do_not_pass_each_other_by()
    {
        await using TestRoom room = await LedgerRoom.Open();
        await Kept(room, ("outcome", "yes"), ("evidence", "08PORTSELWYN3"), ("stands", ""));
        (HttpResponseMessage answer, string page) = await LedgerRoom.Post(room, Address, ("outcome", "no"), ("evidence", "08PORTSELWYN3"), ("stands", ""));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Meanwhile tester has decided on it", page, StringComparison.Ordinal);
        Assert.Contains("name=\"stands\" value=\"07PORTSELWYN1/s1/r1\"", page, StringComparison.Ordinal);
        answer.Dispose();
    }

    [Fact]
    public async Task Another_page_cannot_decide()
    {
        await using TestRoom room = await LedgerRoom.Open();
        foreach (string path in (string[])[Address, "/api/ledger/07PORTSELWYN1/s1/resolutions"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([new("outcome", "yes"), new("evidence", "08PORTSELWYN3")]) };
            request.Headers.Add("Sec-Fetch-Site", "cross-site");
            using HttpResponseMessage answer = await room.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_api_gives_and_takes_the_same_as_json()
    {
        await using TestRoom room = await LedgerRoom.Open();
        JsonElement list = JsonDocument.Parse(await room.Get("/api/ledger?kind=forecast&limit=1")).RootElement;
        Assert.Equal(("reftel/ledger-page/1", 2, 1), (list.GetProperty("schema").GetString(), list.GetProperty("total").GetInt32(), list.GetProperty("entries").GetArrayLength()));
        Assert.Equal(1, list.GetProperty("states").GetProperty("overdue").GetInt32());
        const string Path = "/api/ledger/07PORTSELWYN1/s1";
        using HttpResponseMessage made = await room.Client.PostAsJsonAsync($"{Path}/resolutions", new { outcome = "yes", resolvedOn = "2008-03-01", evidence = new[] { "08PORTSELWYN3/s1" }, note = "seen" });
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal("07PORTSELWYN1/s1/r1", JsonDocument.Parse(await made.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString());
        JsonElement entry = JsonDocument.Parse(await room.Get(Path)).RootElement;
        Assert.Equal(("yes", "08PORTSELWYN3/s1"), (entry.GetProperty("state").GetString(), entry.GetProperty("candidates")[0].GetProperty("statement").GetString()));
        Assert.Equal("seen", entry.GetProperty("resolutions")[0].GetProperty("note").GetString());
        foreach (string body in (string[])["{}", "[1]", "{\"outcome\":1", "{\"outcome\":\"yes\",\"evidence\":[1]}", "{\"outcome\":\"kept\",\"evidence\":[\"08PORTSELWYN3\"]}"])
        {
            using var content = new StringContent(body);
            using HttpResponseMessage answer = await room.Client.PostAsync(new Uri($"{Path}/resolutions", UriKind.Relative), content);
            Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        }

        using HttpResponseMessage nobody = await room.Client.GetAsync(new Uri("/api/ledger/07PORTSELWYN1/s99", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, nobody.StatusCode);
    }

    [Fact]
    public async Task A_reader_sees_what_he_is_cleared_for_in_entries_counts_candidates_and_evidence()
    {
        await using TestRoom room = await LedgerRoom.Open(options => options with
        {
            SightOf = context => context.Request.Headers["X-Cleared"] == "no" ? new Sight("low", document => document.Id is not ("07PORTSELWYN2" or "08PORTSELWYN3")) : Sight.All,
        });
        await Kept(room, ("outcome", "yes"), ("evidence", "08PORTSELWYN3/s1"));
        Assert.Contains("3 entries</span>", await room.Get("/ledger"), StringComparison.Ordinal);
        room.Client.DefaultRequestHeaders.Add("X-Cleared", "no");
        string list = await room.Get("/ledger?month=2008-06");
        Assert.Contains("2 entries</span>", list, StringComparison.Ordinal);
        Assert.Contains("0 entries in it", list, StringComparison.Ordinal);
        string entry = await room.Get(Address);
        Assert.Contains("Its evidence is not shown to you", entry, StringComparison.Ordinal);
        foreach (string page in (string[])[list, entry, await room.Get("/api/ledger"), await room.Get("/api/ledger/07PORTSELWYN1/s1")])
        {
            Assert.DoesNotContain("PORTSELWYN3", page, StringComparison.Ordinal);
            Assert.DoesNotContain("PORTSELWYN2", page, StringComparison.Ordinal);
        }

        using HttpResponseMessage hidden = await room.Client.GetAsync(new Uri("/ledger/07PORTSELWYN2/s1", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        (HttpResponseMessage refused, _) = await LedgerRoom.Post(room, Address, ("outcome", "no"), ("evidence", "08PORTSELWYN3"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        refused.Dispose();
    }

    private static async Task Kept(TestRoom room, params (string Name, string Value)[] fields)
    {
        (HttpResponseMessage answer, string page) = await LedgerRoom.Post(room, Address, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, page);
        Assert.StartsWith($"{Address}#r", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        answer.Dispose();
    }
}
