using Reftel.Archive.Search.Fields;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Statements;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Statements;
using Xunit;

namespace Reftel.Archive.Tests.Statements;

/// <summary>What the tables of any engine must give: rows come back as they were, and a question to the table has the answer that the rows have.</summary>
internal static class StatementTableLaws
{
    private const int Rows = 120;

    private static readonly string[] Queries =
    [
        "speaker:lavrov", "speaker:LAVROV", "speaker:lavr*", "speaker:\"foreign minister\"", "speaker:\"minister foreign\"", "speaker:sergey-lavrov", "speaker:lukasz", "speaker:minsk",
        "speaker:*", "kind:forecast", "kind:judg*", "kind:*", "kind:(forecast OR commitment)", "about:belarus", "about:belarus*", "about:\"the belarusian\"", "about:*",
        "estimate:likely", "estimate:\"very likely\"", "estimate:very*", "estimate:like", "estimate:*", "due:2020", "due:2020-12", "due:2020-12-14", "due:[2020-12 TO 2021]", "due:{2019 TO 2021}",
        "due:>2021-03", "due:<=2020-12-31", "due:*", "speaker:lavrov kind:forecast", "(speaker:lavrov OR about:belarus) due:2021", "speaker:lavrov kind:forecast about:belarus estimate:likely due:[2020-12 TO 2021]",
    ];

    public static void Hold(IArchiveStore store)
    {
        long document = store.Find(TestTelegram.Id)[0].Card.Key;
        StatementRow[] rows = [.. Enumerable.Range(0, Rows).Select(StatingTexts.Row)];
        store.ForgetStatements();
        Assert.Equal(Rows, store.KeepStatements([new DocumentStatements(document, rows), new DocumentStatements(987_654, rows)], "other"));
        IReadOnlyList<StatementRow> kept = store.StatementsOf(document);
        Assert.Equal(rows.Select(Json), kept.Select(row => Json(row with { Path = null, Sha256 = "" })));
        int found = 0;
        foreach (string query in Queries)
        {
            StatementTest test = StatementFields.TestOf(QueryParser.Parse(query).Query!)!;
            int[] expected = [.. rows.Where(test.Matches).Select(row => row.Number)];
            StatementPage page = store.Statements(new StatementQuestion(test));
            Assert.Equal((query, string.Join(' ', expected)), (query, string.Join(' ', page.Rows.Select(row => row.Number).Order())));
            Assert.Equal(expected.Length, page.Kinds.Values.Sum());
            Assert.Equal(expected.Length > 0, store.Stating(test).Contains(document));
            found += expected.Length is > 0 and < Rows ? 1 : 0;
        }

        Assert.True(found > 20, $"{found}");
        Assert.Equal(rows.Where(new AuthorTest().Matches).Select(row => row.Number), store.Statements(new StatementQuestion(new AuthorTest())).Rows.Select(row => row.Number).Order());

        // The same read once more changes nothing; with other rules it takes the place of what was there.
        Assert.Equal(0, store.KeepStatements([new DocumentStatements(document, rows[..3])], "other"));
        Assert.Equal(3, store.KeepStatements([new DocumentStatements(document, rows[..3])], "newer"));
        Assert.Equal(3, store.StatementsOf(document).Count);
        store.ForgetStatements();
        Assert.Empty(store.StatementsOf(document));
    }

    public static string Json(StatementRow row) => JsonText.Of(json => StatementRowJson.Write(json, row));
}
