using Reftel.Archive.References;
using Reftel.Archive.Search;
using Reftel.Archive.Sqlite;
using Xunit;

namespace Reftel.Archive.Tests.References;

public sealed class MissingDocumentsTests : IDisposable
{
    private readonly TestArchive _archive = new();

    [Fact]
    public void What_is_cited_and_not_held_is_told_with_who_cites_it_and_when()
    {
        _archive.AddTexts(
            Telegram(12, 2005, "MINSK 3", "03 MINSK 7"), Telegram(14, 2007, "05 MINSK 3", "05 MINSK 12"), Telegram(15, 2007, "05 MINSK 3", "04 KYIV 9"));

        Assert.Equal(
            ["05MINSK3 3 2005-2007 05MINSK12 07MINSK14 07MINSK15", "03MINSK7 1 2005-2005 05MINSK12", "04KYIV9 1 2007-2007 07MINSK15"], Missing());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_reference_leads_to_its_document_whichever_comes_first(bool citedFirst)
    {
        string[] texts = [Telegram(3, 2005, "01 MINSK 1", null), Telegram(12, 2007, "05 MINSK 3", null)];
        _archive.AddTexts(citedFirst ? texts[0] : texts[1]);
        Assert.Equal(citedFirst ? ["01MINSK1 1 2005-2005 05MINSK3"] : ["05MINSK3 1 2007-2007 07MINSK12"], Missing());

        _archive.AddTexts(citedFirst ? texts[1] : texts[0]);

        Assert.Equal(["01MINSK1 1 2005-2005 05MINSK3"], Missing());
        using SqliteStore store = _archive.Open(SqliteAccess.Read);
        ReferenceNode cited = ReferenceGraph.Around(store, "07MINSK12", 1).Nodes.Single(node => node.Id == "05MINSK3");
        Assert.Equal(("TALKS OF 3", 1), (cited.Card?.Title, cited.CitedBy));
        Assert.Equal(1, store.Counts().MissingTargets);
        Assert.Equal("05MINSK3", new ArchiveSearch(store).Search("citedby:07MINSK12", new SearchOptions()).Hits.Select(hit => hit.Document).Distinct().Single());
        Assert.Equal("07MINSK12", new ArchiveSearch(store).Search("cites:05MINSK3", new SearchOptions()).Hits.Select(hit => hit.Document).Distinct().Single());
        Assert.Empty(_archive.Verify());
    }

    [Fact]
    public void What_is_removed_is_missing_again()
    {
        _archive.AddTexts(Telegram(3, 2005, null, null), Telegram(12, 2007, "05 MINSK 3", null));
        Assert.Empty(Missing());
        using (SqliteStore store = _archive.Open())
        {
            store.Remove([1], null);
        }

        Assert.Equal(["05MINSK3 1 2007-2007 07MINSK12"], Missing());
    }

    [Fact]
    public void Versions_of_one_document_cite_once()
    {
        _archive.AddTexts(Telegram(12, 2007, "05 MINSK 3", null), Telegram(12, 2007, "05 MINSK 3", null) + "\nA line more.\n");
        Assert.Equal(["05MINSK3 1 2007-2007 07MINSK12"], Missing());
    }

    public void Dispose() => _archive.Dispose();

    private string[] Missing()
    {
        using SqliteStore store = _archive.Open(SqliteAccess.Read);
        return
        [
            .. MissingDocuments.Of(store).Select(missing => $"{missing.Id} {missing.By.Count} {missing.FirstYear}-{missing.LastYear} {string.Join(' ', missing.By)}"),
        ];
    }

    private static string Telegram(int number, int year, string? first, string? second) =>
        $"""
        R 111251Z DEC {year % 100:D2}
        FM AMEMBASSY MINSK
        TO SECSTATE WASHDC

        UNCLAS MINSK {number:D6}

        SUBJECT: TALKS OF {number}

        {(first is null ? "" : $"REF: {(second is null ? first : $"A. {first}\n     B. {second}")}\n")}
        1. They talked for hours.
        MOORE

        """;
}
