using System.Net;
using System.Text.Json;
using Reftel.Server.Ledger;
using Xunit;

namespace Reftel.Server.Tests.Ledger;

/// <summary>The scores of the ledger, with what they rest on.</summary>
public sealed class ScoresPageTests
{
    [Fact]
    public async Task What_came_is_scored_with_its_range_and_policies_and_plotted()
    {
        await using TestRoom room = await LedgerRoom.Open();
        string before = await room.Get("/scores");
        Assert.Contains("Nothing is scored yet", before, StringComparison.Ordinal);
        await Resolve(room);

        // 60-86 %, came: (1 - 0.73)^2, from 0.14^2 to 0.4^2.
        string page = WebUtility.HtmlDecode(await room.Get("/scores"));
        Assert.Contains("2 forecasts, 1 scored", page, StringComparison.Ordinal);
        Assert.Contains("<td>0.073</td><td>0.020\u20130.160</td>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">cannot be wrong (may)</th><td>1</td><td>50\u00A0%</td>", page, StringComparison.Ordinal);
        Assert.Contains("<title>1, likely: said 60\u201386\u00A0%, came 1 of 1, by chance 21\u2013100\u00A0%</title>", page, StringComparison.Ordinal);
        Assert.Contains("1 of 1 came, by chance 21\u2013100\u00A0%; said 60\u201386\u00A0%", page, StringComparison.Ordinal);
        Assert.Contains("said: what the words stand for, %", page, StringComparison.Ordinal);
        Assert.True(page.LastIndexOf("<line class=\"chance\"", StringComparison.Ordinal) < page.IndexOf("<circle", StringComparison.Ordinal));
        Assert.Contains("A bare will is counted and not scored", page, StringComparison.Ordinal);
        Assert.Contains("<tr id=\"g1\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("anked:", page, StringComparison.Ordinal);

        string house = WebUtility.HtmlDecode(await room.Get("/scores?by=house&scale=icd203&will=0.97&partly=half"));
        Assert.Contains("Not ranked: fewer than two have 20 scored forecasts on every scale.", house, StringComparison.Ordinal);
        Assert.Contains("PORT SELWYN", house, StringComparison.Ordinal);
        Assert.Contains("Words are read on the scale icd203", house, StringComparison.Ordinal);
        Assert.Contains("A bare will counts as 0.97.", house, StringComparison.Ordinal);
        Assert.Contains("What came in part counts as one half.", house, StringComparison.Ordinal);

        // What is recorded today was not known then.
        Assert.Contains("2 forecasts, 0 scored", await room.Get("/scores?as-of=2008"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 220, "0\u00A0%")]
    [InlineData(1, 220, "<1\u00A0%")]
    [InlineData(1, 100, "1\u00A0%")]
    [InlineData(220, 220, "100\u00A0%")]
    [InlineData(0, 0, "")]
    public void What_is_little_is_not_shown_as_nothing(int count, int all, string expected) => Assert.Equal(expected, ScoreWording.Share(count, all));

    [Theory]
    [InlineData("by=luck")]
    [InlineData("scale=mine")]
    [InlineData("will=1")]
    [InlineData("partly=some")]
    [InlineData("as-of=then")]
    public async Task What_is_not_understood_is_told(string query)
    {
        await using TestRoom room = await LedgerRoom.Open();
        foreach (string path in (string[])["/scores", "/api/scores"])
        {
            using HttpResponseMessage answer = await room.Client.GetAsync(new Uri($"{path}?{query}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_api_gives_the_whole_report()
    {
        await using TestRoom room = await LedgerRoom.Open();
        await Resolve(room);
        JsonElement report = JsonDocument.Parse(await room.Get("/api/scores?will=0.9")).RootElement;
        Assert.Equal(("reftel/score/1", 0.9), (report.GetProperty("schema").GetString(), report.GetProperty("policy").GetProperty("will").GetDouble()));
        Assert.Equal(1, report.GetProperty("all").GetProperty("denominator").GetProperty("scored").GetInt32());
    }

    [Fact]
    public async Task Nobody_is_scored_on_what_a_reader_may_not_see()
    {
        await using TestRoom room = await LedgerRoom.Open(options => options with { SightOf = _ => new Sight("none", document => document.Id != "07PORTSELWYN1") });
        string page = await room.Get("/scores?by=house");
        Assert.Contains("0 forecasts, 0 scored", page, StringComparison.Ordinal);
        Assert.DoesNotContain("PORT SELWYN", page, StringComparison.Ordinal);
    }

    private static async Task Resolve(TestRoom room)
    {
        (HttpResponseMessage answer, string page) = await LedgerRoom.Post(room, "/ledger/07PORTSELWYN1/s1", ("outcome", "yes"), ("evidence", "08PORTSELWYN3"));
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, page);
        answer.Dispose();
    }
}
