using Reftel.Archive.Store;
using Reftel.Archive.Store.Sources;
using Reftel.Archive.Tests.Postgres;
using Xunit;

namespace Reftel.Archive.Tests.Store;

/// <summary>What notes cite, counted alike by both engines.</summary>
[Collection(PostgresGroup.Name)]
public sealed class SourceTests(PostgresCluster cluster)
{
    private const string Report =
        """
        # Northern Sound Watch: The Harbor

        Ada Berg

        May {0}, 2016

        The harbor is open.[^1] The pilots agree.[^2] So does the customs house.[^3]

        [^1]: "Harbor opens," Courier, May 1, 2016, hxxps://courier[.]example/harbor.

        [^2]: "Pilots," Courier, May 2, 2016, https://courier.example/pilots; https://gazette.example/pilots.

        [^3]: "Harbor opens," Courier, May 1, 2016, https://courier.example/harbor.
        """;

    [Fact]
    public void A_file_counts_them()
    {
        using var archive = new TestArchive();
        Check(() => archive.Open());
    }

    [PostgresFact]
    public void A_database_counts_them()
    {
        var archive = new PostgresArchive(cluster.NewArchive());
        Check(() => archive.Open());
    }

    private static void Check(Func<IArchiveStore> open)
    {
        using IArchiveStore store = open();
        store.Add(TestFiles.Of(Report.Replace("{0}", "3", StringComparison.Ordinal), Report.Replace("{0}", "4", StringComparison.Ordinal)));
        Assert.Equal(["courier.example", "gazette.example"], store.Hosts(0, 10).Select(host => host.Host));
        HostUse first = store.Hosts(0, 10)[0];
        Assert.Equal((2, 4, 6, 0, 2), (first.Documents, first.Sources, first.Cited, first.Own, first.Repaired));
        Assert.Equal(2, store.CountOfHosts());
        Assert.Equal(["2016-05-04", "2016-05-04", "2016-05-03", "2016-05-03"], store.SourcesOf("courier.example", 10).Select(cited => cited.Date));
        Assert.Equal(2, store.Latest(5).Count);
        Assert.Equal(store.Findings(0, 10).Count(document => document.Counts.Warnings > 0), store.CountFindings().WithWarnings);

        // A removed document cites nothing any more.
        store.Remove([store.Latest(1)[0].Original], null);
        Assert.Equal(1, store.Hosts(0, 10)[0].Documents);
    }
}
