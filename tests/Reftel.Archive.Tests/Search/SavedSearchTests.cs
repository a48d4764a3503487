using Reftel.Archive.Ingest;
using Reftel.Archive.Search;
using Reftel.Archive.Sqlite;
using Reftel.Archive.Store;
using Xunit;

namespace Reftel.Archive.Tests.Search;

public sealed class SavedSearchTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public SavedSearchTests()
    {
        _archive.AddTexts("Gas is dear.", "Oil is dear.");
        using SqliteStore store = _archive.Open();
        store.SaveSearch("gas", "gas");
    }

    [Fact]
    public void Before_the_first_look_everything_is_new() => Assert.Equal((1, 1), Look());

    [Fact]
    public void What_was_added_since_the_last_look_is_new_and_nothing_else()
    {
        Look();
        Assert.Equal((1, 0), Look());
        _archive.AddTexts("Gas is cheap.", "Oil is cheap.", "Gas and oil.");
        Assert.Equal((3, 2), Look());
        Assert.Equal((3, 0), Look());
    }

    [Fact]
    public void Reading_again_and_adding_again_make_nothing_new()
    {
        Look();
        _archive.AddTexts("Gas is dear.");
        using (SqliteStore store = _archive.Open())
        {
            Assert.Equal(2, new Rereading(store, TestArchive.Reading(_ => false)).Run(all: true, 1, (_, _) => { }, CancellationToken.None));
        }

        Assert.Equal((1, 0), Look());
    }

    [Fact]
    public void What_was_removed_and_is_added_once_more_is_new()
    {
        _archive.AddTexts("Gas again.");
        Look();
        using (SqliteStore store = _archive.Open())
        {
            store.Remove([3], null);
        }

        Assert.Equal((1, 0), Look());
        _archive.AddTexts("Gas again.");
        Assert.Equal((2, 1), Look());
    }

    [Fact]
    public void What_is_added_while_somebody_looks_is_new_at_his_next_look()
    {
        using (SqliteStore looking = _archive.Open())
        {
            new ArchiveSearch(looking).Search("gas", new SearchOptions());
            _archive.AddTexts("Gas at once.");
            Assert.Empty(looking.AddedSince(looking.Mark()));
            looking.Look("gas", looking.Mark());
        }

        Assert.Equal((2, 1), Look());
    }

    [Fact]
    public void Hits_tell_whether_they_are_new_and_can_be_the_new_ones_alone()
    {
        string mark = Mark();
        _archive.AddTexts("Gas is cheap.");
        using SqliteStore store = _archive.Open(StoreAccess.Read);
        SearchResult all = new ArchiveSearch(store).Search("gas", new SearchOptions { Since = mark });
        Assert.Equal([false, true], all.Hits.OrderBy(hit => hit.IsNew).Select(hit => hit.IsNew));
        SearchResult fresh = new ArchiveSearch(store).Search("gas", new SearchOptions { Since = mark, OnlyNew = true });
        Assert.Equal((1, 1, 1), (fresh.Total, fresh.Documents, fresh.NewDocuments));
        Assert.Equal("Gas is cheap.", Assert.Single(fresh.Hits).Snippet.Text);
        Assert.Equal(1, fresh.Facets.Fields.Single(facet => facet.Name == "form").Values.Single().Count);
    }

    [Fact]
    public void Each_account_looks_for_itself()
    {
        Look();
        using SqliteStore other = SqliteStore.Open(_archive.File, StoreAccess.Write, TimeProvider.System, "another");
        Assert.Null(Assert.Single(other.SavedSearches()).Looked);
    }

    [Fact]
    public void Another_query_under_the_name_has_been_looked_at_by_nobody()
    {
        Look();
        using SqliteStore store = _archive.Open();
        store.SaveSearch("gas", "gas");
        Assert.NotNull(Assert.Single(store.SavedSearches()).Looked);
        store.SaveSearch("gas", "oil");
        Assert.Equal(("oil", null), (store.SavedSearches()[0].Query, store.SavedSearches()[0].Looked));
    }

    [Fact]
    public void A_look_at_what_is_forgotten_leaves_nothing()
    {
        using SqliteStore store = _archive.Open();
        Assert.True(store.ForgetSearch("gas"));
        Assert.False(store.ForgetSearch("gas"));
        store.Look("gas", store.Mark());
        Assert.Empty(store.SavedSearches());
    }

    [Fact]
    public void A_look_remembers_the_one_before()
    {
        Look();
        string first = Mark();
        _archive.AddTexts("Gas is cheap.");
        Look();
        using SqliteStore store = _archive.Open(StoreAccess.Read);
        Assert.Equal(new Look(Mark(), first, "2020-01-02T03:04:05Z"), Assert.Single(store.SavedSearches()).Looked);
    }

    public void Dispose() => _archive.Dispose();

    private (long Documents, long? New) Look()
    {
        using SqliteStore store = _archive.Open();
        SavedSearch saved = Assert.Single(store.SavedSearches());
        SearchResult result = new ArchiveSearch(store).Search(saved.Query, new SearchOptions { Since = saved.Looked?.Mark ?? "" });
        store.Look(saved.Name, store.Mark());
        return (result.Documents, result.NewDocuments);
    }

    private string Mark()
    {
        using SqliteStore store = _archive.Open(StoreAccess.Read);
        return store.Mark();
    }
}
