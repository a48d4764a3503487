using Reftel.Archive.Search;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Xunit;

namespace Reftel.Archive.Tests.Statements;

public sealed class StatementQueryTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public StatementQueryTests()
    {
        _archive.AddTexts([.. StatingTexts.Said.Select((words, i) => StatingTexts.Telegram(i + 1, words))]);
        StatingTexts.ReadStatements(_archive.Open());
    }

    [Theory]
    [InlineData("speaker:holm", "07MINSK1 07MINSK3")]
    [InlineData("kind:recommendation", "07MINSK2")]
    [InlineData("estimate:likely", "07MINSK2")]
    [InlineData("estimate:*", "07MINSK2 07MINSK3 07MINSK4 07MINSK5")]
    [InlineData("speaker:lecki", "07MINSK4")]
    [InlineData("kind:forecast speaker:holm", "07MINSK1")]
    [InlineData("kind:recommendation estimate:likely", "")]
    [InlineData("kind:recommendation (estimate:likely)", "")]
    [InlineData("-speaker:* -kind:judgement", "07MINSK2 07MINSK6")]
    [InlineData("southport speaker:holm kind:forecast", "07MINSK1")]
    [InlineData("speaker:holm -kind:forecast", "07MINSK3")]
    public void Documents_are_found_by_what_is_said_in_them_and_fields_of_one_AND_speak_of_one_statement(string query, string ids)
    {
        using SqliteStore store = _archive.Open(StoreAccess.Read);
        SearchResult result = new ArchiveSearch(store).Search(query, new SearchOptions { Limit = 100 });
        Assert.Null(result.Error);
        Assert.Equal(ids, string.Join(' ', result.Hits.Select(hit => hit.Document).Distinct().Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("kind:promise", "kind: is information, judgement, forecast, commitment, recommendation or assumption")]
    [InlineData("kind:[a TO b]", "kind: has no order")]
    [InlineData("speaker:>a", "speaker: has no order")]
    [InlineData("due:soon", "a date is written 2007, 2007-12 or 2007-12-11")]
    [InlineData("due:2007*", "a date takes no star; due:2007 is the whole year")]
    [InlineData("due:[2021 TO 2020]", "no day lies in this range: 2021 is behind 2020")]
    [InlineData("speker:x", "there is no field 'speker'; did you mean speaker:?")]
    [InlineData("estimate:", "estimate: needs a value behind it")]
    public void Mistakes_are_told_as_those_of_other_fields(string query, string message)
    {
        using SqliteStore store = _archive.Open(StoreAccess.Read);
        Assert.StartsWith(message, new ArchiveSearch(store).Search(query, new SearchOptions()).Error?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_answer_as_the_rows_do()
    {
        _archive.AddTexts(TestTelegram.Of("Nothing."));
        using SqliteStore store = _archive.Open();
        StatementTableLaws.Hold(store);
    }

    public void Dispose() => _archive.Dispose();
}
