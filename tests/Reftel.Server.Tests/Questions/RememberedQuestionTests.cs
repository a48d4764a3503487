using Reftel.Archive.Store;
using Reftel.Server.Ledger;
using Reftel.Server.Tests.Ledger;
using Xunit;

namespace Reftel.Server.Tests.Questions;

/// <summary>Files, boards and lines are remembered, and nobody gets one of another file, archive, day or sight.</summary>
public sealed class RememberedQuestionTests
{
    private const string Board = "/questions/harbour/board?as-of=2008-01";
    private const string Line = "/questions/harbour/line?as-of=2008";

    [Fact]
    public async Task A_file_that_was_saved_is_there_at_once()
    {
        await using TestRoom room = await QuestionRoom.Open();
        Assert.Contains("<b dir=\"auto\">moving</b>", await room.Get(Board), StringComparison.Ordinal);

        // As long as before.
        QuestionRoom.Write(room, "harbour.yaml", QuestionRoom.File.Replace("status: moving", "status: turned", StringComparison.Ordinal));
        Assert.Contains("<b dir=\"auto\">turned</b>", await room.Get(Board), StringComparison.Ordinal);
        QuestionRoom.Write(room, "harbour.yaml", QuestionRoom.File);
        Assert.Contains("<b dir=\"auto\">moving</b>", await room.Get(Board), StringComparison.Ordinal);
        Assert.DoesNotContain("source withdrawn", await room.Get(Line), StringComparison.Ordinal);
        QuestionRoom.Write(room, "harbour.yaml", QuestionRoom.File.Replace("withdrawn: []", "withdrawn: [{source: 07PORTSELWYN1, on: 2007-12-12, reason: misheard}]", StringComparison.Ordinal));
        Assert.Contains("source withdrawn", await room.Get(Line), StringComparison.Ordinal);
        Assert.Contains("<b dir=\"auto\">unknown</b>", await room.Get(Board), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_was_added_is_evidence_at_once()
    {
        await using TestRoom room = await QuestionRoom.Open();
        Assert.Contains("<span>07PORTSELWYN99</span>", await room.Get(Board), StringComparison.Ordinal);
        Assert.Contains("without a date: 07PORTSELWYN97/s1", await room.Get(Line), StringComparison.Ordinal);
        room.AddTexts(Telegrams.Of(99, "GATES SEEN", "The gates are open."), Telegrams.Of(97, "MORE TALKS", "Comment: Southport will likely sign the harbour treaty by May 2008. End comment."));
        string board = await room.Get(Board);
        Assert.DoesNotContain("<span>07PORTSELWYN99</span>", board, StringComparison.Ordinal);
        Assert.Contains("GATES SEEN", board, StringComparison.Ordinal);
        Assert.DoesNotContain("without a date: 07PORTSELWYN97/s1", await room.Get(Line), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_day_and_each_reader_has_a_board_of_his_own()
    {
        var few = new Sight("few", document => document.Id != "07PORTSELWYN1");
        await using TestRoom room = await QuestionRoom.Open(options => options with { SightOf = context => context.Request.Query.ContainsKey("few") ? few : Sight.All });
        for (int round = 0; round < 2; round++)
        {
            Assert.Contains("FIRST TALKS", await room.Get(Board), StringComparison.Ordinal);
            Assert.DoesNotContain("FIRST TALKS", await room.Get($"{Board}&few=1"), StringComparison.Ordinal);
            Assert.DoesNotContain("FIRST TALKS", await room.Get("/questions/harbour/board?as-of=2007-12-19"), StringComparison.Ordinal);
            Assert.Contains("March 2008", await room.Get(Line), StringComparison.Ordinal);
            Assert.DoesNotContain("March 2008", await room.Get($"{Line}&few=1"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Another_scale_makes_another_line()
    {
        await using TestRoom room = await QuestionRoom.Open();
        Assert.Contains("60 to 86 % of what is affirmed", await room.Get(Line), StringComparison.Ordinal);
        using (IArchiveStore store = LedgerRoom.OpenArchive(room))
        {
            store.KeepScales("scales:\n  - {key: port-scale, houses: [PORT SELWYN], rows: [{words: likely, from: 61, to: 87}]}\n");
        }

        Assert.Contains("61 to 87 % of what is affirmed", await room.Get(Line), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_indicators_have_several_pages()
    {
        await using TestRoom room = await QuestionRoom.Open();
        string more = string.Concat(Enumerable.Range(0, 130).Select(i => $"  - {{id: more-{i}, title: More {i}, for: [signs], decay: never}}\n"));
        QuestionRoom.Write(room, "harbour.yaml", QuestionRoom.File.Replace("indicators:\n", $"indicators:\n{more}", StringComparison.Ordinal));
        string first = await room.Get(Board);
        Assert.Contains("id=\"i-more-99\"", first, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"i-more-100\"", first, StringComparison.Ordinal);
        Assert.Contains("<a rel=\"next\" href=\"/questions/harbour/board?as-of=2008-01&amp;at=100\"", first, StringComparison.Ordinal);

        // What the status rests on stands on the second.
        Assert.Contains("<a href=\"/questions/harbour/board?as-of=2008-01&amp;at=100#i-gates\">gates</a>", first, StringComparison.Ordinal);
        string second = await room.Get($"{Board}&at=100");
        Assert.Contains("id=\"i-more-100\"", second, StringComparison.Ordinal);
        Assert.Contains("id=\"i-gates\"", second, StringComparison.Ordinal);
        Assert.Contains("rel=\"prev\"", second, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"next\"", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_judgements_have_several_pages_each_with_its_bars()
    {
        await using TestRoom room = await QuestionRoom.Open();
        string sentences = string.Join(' ', Enumerable.Range(0, 120).Select(i => $"Southport will likely sign treaty {i + 200} by March 2008."));
        room.AddTexts(Telegrams.Of(50, "MANY", sentences));
        string judgements = string.Concat(Enumerable.Range(1, 120).Select(i => $"  - {{statement: 07PORTSELWYN50/s{i}, accepted-on: 2008-03-20}}\n"));
        QuestionRoom.Write(room, "harbour.yaml", QuestionRoom.File.Replace("judgements:\n", $"judgements:\n{judgements}", StringComparison.Ordinal));
        string first = await room.Get(Line);
        Assert.Contains("id=\"j100\"", first, StringComparison.Ordinal);
        Assert.Contains("href=\"#j100\"", first, StringComparison.Ordinal);
        Assert.DoesNotContain("j101\"", first, StringComparison.Ordinal);
        Assert.Contains("22 other judgements on other pages", first, StringComparison.Ordinal);
        Assert.Contains("<a rel=\"next\" href=\"/questions/harbour/line?as-of=2008&amp;at=100\"", first, StringComparison.Ordinal);
        string second = await room.Get($"{Line}&at=100");
        Assert.Contains("id=\"j101\"", second, StringComparison.Ordinal);
        Assert.Contains("href=\"#j122\"", second, StringComparison.Ordinal);
        Assert.DoesNotContain("j100\"", second, StringComparison.Ordinal);
    }
}
