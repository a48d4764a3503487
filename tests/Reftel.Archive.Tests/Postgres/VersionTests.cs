using Reftel.Archive.Postgres;
using Reftel.Archive.Search;
using Reftel.Archive.Store;
using Xunit;

namespace Reftel.Archive.Tests.Postgres;

/// <summary>Older and newest versions of a document, also where several processes add them at once.</summary>
[Collection(PostgresGroup.Name)]
public sealed class VersionTests(PostgresCluster cluster)
{
    [PostgresFact]
    public async Task Of_versions_that_are_added_at_once_one_is_the_newest()
    {
        var archive = new PostgresArchive(cluster.NewArchive());
        archive.Open().Dispose();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(worker => Task.Run(() =>
        {
            using PostgresStore store = archive.Open();
            for (int i = 0; i < 3; i++)
            {
                store.Add(TestFiles.Of(TestTelegram.Of($"They talked for {(worker * 3) + i + 2} hours.")));
            }
        })));

        using PostgresStore reader = archive.Open(StoreAccess.Read);
        IReadOnlyList<KeptDocument> versions = reader.Find(TestTelegram.Id);
        Assert.Equal(Enumerable.Range(1, 12).Select(version => (version, 12)), versions.Select(version => (version.Card.Version, version.Card.Versions)));
        reader.Segments();
        Assert.Equal(versions.SkipLast(1).Select(version => version.Card.Key).ToHashSet(), reader.OlderVersions());
        SearchResult found = new ArchiveSearch(reader).Search("hours", new SearchOptions());
        Assert.Equal((1, 11), (found.Documents, found.OlderVersions));
        Assert.Equal(12, new ArchiveSearch(reader).Search("hours", new SearchOptions { AllVersions = true }).Documents);
        Assert.Empty(archive.Verify());
        using PostgresStore writer = archive.Open(StoreAccess.Write);
        writer.Remove([versions[^1].Original], null);
        Assert.Equal(10, writer.OlderVersions().Count);
    }
}
