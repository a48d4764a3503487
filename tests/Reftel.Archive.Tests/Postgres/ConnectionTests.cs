using Reftel.Archive.Postgres;
using Reftel.Archive.Store;
using Xunit;

namespace Reftel.Archive.Tests.Postgres;

/// <summary>What goes wrong between a program and a server is told, and nothing is lost by it.</summary>
[Collection(PostgresGroup.Name)]
public sealed class ConnectionTests(PostgresCluster cluster)
{
    [PostgresFact]
    public void A_lost_connection_loses_nothing()
    {
        var archive = new PostgresArchive(cluster.NewArchive());
        using (PostgresStore store = archive.Open())
        {
            store.Add(TestFiles.Of("The first text."));
            foreach (int process in store.ServerProcesses)
            {
                cluster.Execute($"SELECT pg_terminate_backend({process})");
            }

            ArchiveException e = Assert.Throws<ArchiveException>(() => store.Add(TestFiles.Of("The second text.")));
            Assert.Equal(ArchiveProblem.Unreachable, e.Problem);
            Assert.Contains("run the same command again", e.Message, StringComparison.Ordinal);
            Assert.Equal(ArchiveProblem.Unreachable, Assert.Throws<ArchiveException>(() => store.Counts()).Problem);
        }

        using PostgresStore again = archive.Open();
        Assert.Equal(1, again.Add(TestFiles.Of("The first text.", "The second text.")).Files);
        Assert.Empty(archive.Verify());
    }

    [PostgresFact]
    public void A_database_without_an_archive_says_so_and_stays_as_it_is()
    {
        string place = cluster.NewArchive();
        ArchiveException e = Assert.Throws<ArchiveException>(() => PostgresStore.Open(PostgresAddress.Parse(place), StoreAccess.Read));

        Assert.Equal(ArchiveProblem.Missing, e.Problem);
        Assert.Equal(0L, cluster.Value($"SELECT count(*) FROM pg_namespace WHERE nspname = '{new PostgresArchive(place).Schema}'"));
    }

    [PostgresFact]
    public void A_schema_with_other_tables_is_no_archive_and_stays_as_it_is()
    {
        var archive = new PostgresArchive(cluster.NewArchive());
        cluster.Execute($"CREATE SCHEMA {archive.Schema}; CREATE TABLE {archive.Schema}.document (a int)");

        Assert.Equal(ArchiveProblem.NoArchive, Assert.Throws<ArchiveException>(() => archive.Open()).Problem);
        Assert.Equal(1L, cluster.Value($"SELECT count(*) FROM pg_tables WHERE schemaname = '{archive.Schema}'"));
    }

    [PostgresFact]
    public void An_archive_of_a_later_version_is_left_alone()
    {
        var archive = new PostgresArchive(cluster.NewArchive());
        archive.Open().Dispose();
        cluster.Execute($"INSERT INTO {archive.Schema}.archive_version VALUES (999)");

        Assert.Equal(ArchiveProblem.Newer, Assert.Throws<ArchiveException>(() => archive.Open(StoreAccess.Read)).Problem);
        Assert.Equal(ArchiveProblem.Newer, Assert.Throws<ArchiveException>(() => archive.Open()).Problem);
    }

    [PostgresFact]
    public void A_database_that_is_not_there_is_named()
    {
        ArchiveException e = Assert.Throws<ArchiveException>(() => PostgresStore.Open(
            PostgresAddress.Parse($"postgres://reftel@127.0.0.1:{cluster.Port}/papers"), StoreAccess.Create));

        Assert.Equal(ArchiveProblem.Missing, e.Problem);
        Assert.Contains("has no database papers", e.Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public void A_password_and_TLS_that_are_missing_are_told_in_words()
    {
        string file = (string)cluster.Value("SELECT current_setting('hba_file')")!;
        cluster.Execute("DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'locked') THEN CREATE ROLE locked LOGIN PASSWORD 'key'; END IF; END $$");
        cluster.Execute($"COPY (VALUES ('host all locked all scram-sha-256'), ('host all all all trust'), ('local all all trust')) TO '{file}'; SELECT pg_reload_conf(); SELECT pg_sleep(0.5)");

        ArchiveException password = Assert.Throws<ArchiveException>(() => PostgresStore.Open(PostgresAddress.Parse($"postgres://locked@127.0.0.1:{cluster.Port}/postgres"), StoreAccess.Read));
        Assert.Equal(ArchiveProblem.Rights, password.Problem);
        Assert.Contains("asks for a password, and none is given; put it in PGPASSWORD", password.Message, StringComparison.Ordinal);
        ArchiveException tls = Assert.Throws<ArchiveException>(() => PostgresStore.Open(PostgresAddress.Parse($"{cluster.NewArchive()}&sslmode=require"), StoreAccess.Read));
        Assert.Equal(ArchiveProblem.Unreachable, tls.Problem);
        Assert.Contains("has no TLS, which the sslmode of the address demands", tls.Message, StringComparison.Ordinal);
        ArchiveException root = Assert.Throws<ArchiveException>(() => PostgresStore.Open(PostgresAddress.Parse($"{cluster.NewArchive()}&sslmode=verify-full&sslrootcert=/no/such.pem"), StoreAccess.Read));
        Assert.DoesNotContain("cannot be reached:", root.Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public void An_account_that_may_only_read_reads()
    {
        var archive = new PostgresArchive(cluster.NewArchive());
        using (PostgresStore store = archive.Open())
        {
            store.Add(TestFiles.Of("The first text."));
        }

        string reader = $"reader_{archive.Schema}";
        cluster.Execute($"CREATE ROLE {reader} LOGIN");
        PostgresAddress address = PostgresAddress.Parse(archive.Place.Replace("reftel@", $"{reader}@", StringComparison.Ordinal));
        Assert.Equal(ArchiveProblem.Rights, Assert.Throws<ArchiveException>(() => PostgresStore.Open(address, StoreAccess.Read)).Problem);

        cluster.Execute($"GRANT USAGE ON SCHEMA {archive.Schema} TO {reader}; GRANT SELECT ON ALL TABLES IN SCHEMA {archive.Schema} TO {reader}");
        using PostgresStore reading = PostgresStore.Open(address, StoreAccess.Read);
        Assert.Equal(1, reading.Counts().Files);
        Assert.Empty(new Archive.Ingest.Verification(reading).Run(() => { }, CancellationToken.None));
        using PostgresStore writing = PostgresStore.Open(address, StoreAccess.Write);
        Assert.Equal(ArchiveProblem.Rights, Assert.Throws<ArchiveException>(() => writing.Add(TestFiles.Of("The second text."))).Problem);
    }

    [Fact]
    public void An_old_server_is_refused() =>
        Assert.Contains("is PostgreSQL 13", Assert.Throws<ArchiveException>(() => PostgresDatabase.RefuseServer(13, "x")).Message, StringComparison.Ordinal);

    [PostgresFact]
    public void A_database_in_another_encoding_is_refused()
    {
        cluster.Execute("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'");
        ArchiveException e = Assert.Throws<ArchiveException>(() => PostgresStore.Open(
            PostgresAddress.Parse($"postgres://reftel@127.0.0.1:{cluster.Port}/latin"), StoreAccess.Create));

        Assert.Contains("not in UTF8", e.Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public void A_socket_serves_as_well()
    {
        var address = PostgresAddress.Parse($"postgres://reftel@:{cluster.Port}/postgres?host={cluster.Sockets}&schema={new PostgresArchive(cluster.NewArchive()).Schema}");
        using PostgresStore store = PostgresStore.Open(address, StoreAccess.Create);

        Assert.Equal(0, store.Counts().Files);
        Assert.StartsWith($"postgres://:{cluster.Port}/postgres?host=/", store.Name, StringComparison.Ordinal);
    }
}
