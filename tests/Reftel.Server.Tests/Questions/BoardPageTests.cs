using System.Text.Json;
using Reftel.Server.Ledger;
using Xunit;

namespace Reftel.Server.Tests.Questions;

/// <summary>The board of a question: how it stands, why, and what a reader may see of it.</summary>
public sealed class BoardPageTests(SharedQuestionRoom shared) : IClassFixture<SharedQuestionRoom>
{
    [Fact]
    public async Task A_board_has_status_evidence_and_counts_that_are_no_answer()
    {
        TestRoom room = shared.Room;
        string page = await room.Get("/questions/harbour/board?as-of=2008-01");
        Assert.Contains("<b dir=\"auto\">moving</b> (improved)", page, StringComparison.Ordinal);
        Assert.Contains("the rule moving holds: 1 of gates is seen", page, StringComparison.Ordinal);
        Assert.Contains("seen on 2007-12-20, holds until 2008-03-29", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/documents/07PORTSELWYN1/statements/1\">07PORTSELWYN1/s1</a>", page, StringComparison.Ordinal);
        Assert.Contains("2007-12-11, PORT SELWYN", page, StringComparison.Ordinal);
        Assert.Contains("not looked for: no observation counts", page, StringComparison.Ordinal);
        Assert.Contains("never an answer", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">2007-12</th>", page, StringComparison.Ordinal);
        Assert.Contains("<td>1 / 0 <span class=\"faint\">(1 / 0)</span></td>", page, StringComparison.Ordinal);
        Assert.Contains("heard at the &lt;script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/questions/harbour/line?as-of=2008-01\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_of_a_day_nothing_later_is_there()
    {
        TestRoom room = shared.Room;
        string before = await room.Get("/questions/harbour/board?as-of=2007-12-19");
        Assert.Contains("<b dir=\"auto\">unknown</b>", before, StringComparison.Ordinal);
        Assert.DoesNotContain("07PORTSELWYN1", before, StringComparison.Ordinal);
        Assert.Contains("is-stale", await room.Get("/questions/harbour/board?as-of=2008-03-30"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_reader_may_not_see_is_as_if_it_were_not_held()
    {
        await using TestRoom room = await QuestionRoom.Open(options => options with { SightOf = _ => new Sight("few", document => document.Id != "07PORTSELWYN1") });
        string board = await room.Get("/questions/harbour/board?as-of=2008-01");
        Assert.Contains("<b dir=\"auto\">unknown</b>", board, StringComparison.Ordinal);
        Assert.Contains("<span>07PORTSELWYN1/s1</span>", board, StringComparison.Ordinal);
        Assert.DoesNotContain("FIRST TALKS", board, StringComparison.Ordinal);
        string line = await room.Get("/questions/harbour/line?as-of=2008");
        Assert.Contains("Not found, of a later day, or without a date: 07PORTSELWYN1/s1, 07PORTSELWYN97/s1", line, StringComparison.Ordinal);
        Assert.DoesNotContain("March 2008", line, StringComparison.Ordinal);
        foreach (string address in (string[])["/api/questions/harbour/board?as-of=2008-01", "/api/questions/harbour/line?as-of=2008"])
        {
            string json = await room.Get(address);
            Assert.DoesNotContain("FIRST TALKS", json, StringComparison.Ordinal);
            Assert.DoesNotContain("March 2008", json, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_api_gives_what_the_command_prints()
    {
        TestRoom room = shared.Room;
        JsonElement board = JsonDocument.Parse(await room.Get("/api/questions/harbour/board?as-of=2008-01")).RootElement;
        Assert.Equal(("reftel/question-board/1", "2008-01-31", "moving"), (board.GetProperty("schema").GetString(), board.GetProperty("asOf").GetString(), board.GetProperty("status").GetProperty("word").GetString()));
        JsonElement line = JsonDocument.Parse(await room.Get("/api/questions/harbour/line?as-of=2008")).RootElement;
        Assert.Equal(("reftel/question-line/1", 2), (line.GetProperty("schema").GetString(), line.GetProperty("judgements").GetArrayLength()));
    }
}
