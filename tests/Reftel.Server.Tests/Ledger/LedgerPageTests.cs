using System.Net;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Readers;
using Xunit;

namespace Reftel.Server.Tests.Ledger;

/// <summary>The list of forecasts and commitments: filters, counts, the calendar, and the day that is looked at.</summary>
public sealed class LedgerPageTests(SharedLedgerRoom shared) : IClassFixture<SharedLedgerRoom>
{
    [Fact]
    public async Task The_ledger_lists_what_was_forecast_and_promised_the_first_due_first()
    {
        TestRoom room = shared.Room;
        string page = await room.Get("/ledger");
        Assert.Contains("3 entries</span>", page, StringComparison.Ordinal);
        Assert.Contains("As it stands today", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/ledger/07PORTSELWYN1/s1\">07PORTSELWYN1/s1</a>", page, StringComparison.Ordinal);
        Assert.Contains("likely, 60\u201386 % (readers, assumed)", page, StringComparison.Ordinal);
        Assert.Contains("counted and never scored", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("sign the harbour treaty", StringComparison.Ordinal) < page.IndexOf("open the border", StringComparison.Ordinal));
        Assert.Contains("overdue <span class=\"count\">2</span>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?kind=commitment", "open the border", "harbour treaty")]
    [InlineData("?due-before=2008-04", "harbour treaty", "open the border")]
    [InlineData("?due-after=2008-03", "open the border", "harbour treaty")]
    [InlineData("?speaker=holm", "open the border", "harbour treaty")]
    [InlineData("?state=open", "close", "harbour treaty")]
    public async Task Filters_choose(string query, string there, string gone)
    {
        TestRoom room = shared.Room;
        string page = await room.Get($"/ledger{query}");
        Assert.Contains(there, page, StringComparison.Ordinal);
        Assert.DoesNotContain(gone, page, StringComparison.Ordinal);
        Assert.Contains("1 entry</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_of_the_past_has_what_was_there_by_then_and_says_so()
    {
        TestRoom room = shared.Room;
        string before = await room.Get("/ledger?as-of=2007-11");
        Assert.Contains("As it stood at the end of 2007-11-30", before, StringComparison.Ordinal);
        Assert.Contains("0 entries</span>", before, StringComparison.Ordinal);

        // Thirty days before the last day it is due soon.
        string soon = await room.Get("/ledger?as-of=2008-03-15&state=due-soon");
        Assert.Contains("harbour treaty", soon, StringComparison.Ordinal);
        Assert.Contains("href=\"/ledger/07PORTSELWYN1/s1?as-of=2008-03-15\"", soon, StringComparison.Ordinal);
        Assert.DoesNotContain("harbour treaty", await room.Get("/ledger?as-of=2008-03-15&state=due-soon&due-soon=3"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_has_what_is_due_on_its_last_day_and_leads_to_it()
    {
        TestRoom room = shared.Room;
        string page = WebUtility.HtmlDecode(await room.Get("/ledger?month=2008-03"));
        Assert.Contains("Due in March 2008", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/ledger?due-before=2008-04-01&due-after=2008-03-30&month=2008-03\" aria-label=\"2008-03-31: 1 entry, 1 overdue\"", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/ledger?month=2008-06\">Due after: 2008-06</a>", page, StringComparison.Ordinal);
        Assert.Contains("1 entry</span>", await room.Get("/ledger?due-before=2008-04-01&due-after=2008-03-30&month=2008-03"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("state=late")]
    [InlineData("kind=hope")]
    [InlineData("due-before=soon")]
    [InlineData("as-of=2007-13")]
    [InlineData("month=9999-12")]
    public async Task What_is_not_understood_is_told(string query)
    {
        TestRoom room = shared.Room;
        foreach (string path in (string[])["/ledger", "/api/ledger"])
        {
            using HttpResponseMessage answer = await room.Client.GetAsync(new Uri($"{path}?{query}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains(query[..query.IndexOf('=', StringComparison.Ordinal)], await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_readers_reject_and_what_is_removed_is_gone_at_once()
    {
        await using TestRoom room = await LedgerRoom.Open();
        await room.Get("/ledger");
        using IArchiveStore store = LedgerRoom.OpenArchive(room);
        StatementRowPlace(store, out DocumentPlace place, out StatementPlace statement);
        store.Decide(place, statement, DecisionKind.Rejected, default);
        string page = await room.Get("/ledger");
        Assert.Contains("2 entries</span>", page, StringComparison.Ordinal);
        Assert.Contains("1 entry left out, whose statements readers rejected", page, StringComparison.Ordinal);
        store.Remove([store.Find("07PORTSELWYN2")[0].Original], null);
        Assert.DoesNotContain("open the border", await room.Get("/ledger"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_and_what_stands_in_documents_is_words()
    {
        await using TestRoom room = await TestRoom.OpenAsync(filled => LedgerRoom.Fill(
            filled, Telegrams.Of(1, "A <b>", "<img src=x onerror=alert(1)> Southport will likely sign the <script>alert(1)</script> treaty by March 2008.")));
        foreach (string address in (string[])["/ledger", "/ledger?speaker=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/ledger/07PORTSELWYN1/s1"])
        {
            string page = await room.Get(address);
            Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<script>", page, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static void StatementRowPlace(IArchiveStore store, out DocumentPlace place, out StatementPlace statement)
    {
        KeptDocument document = store.Find("07PORTSELWYN1")[0];
        var row = store.StatementsOf(document.Card.Key).Single(one => one.Number == 1);
        place = new DocumentPlace(document.Card.Sha256, document.Part);
        statement = new StatementPlace(new RemarkStretch(row.Span.Start, row.Span.End, "quoted"), null, null);
    }
}
