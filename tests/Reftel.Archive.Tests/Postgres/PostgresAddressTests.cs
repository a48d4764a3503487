using Reftel.Archive.Postgres;
using Reftel.Archive.Store;
using Xunit;

namespace Reftel.Archive.Tests.Postgres;

public sealed class PostgresAddressTests
{
    [Theory]
    [InlineData("postgres://ann:secret@db.example:6000/papers", "postgres://db.example:6000/papers")]
    [InlineData("postgresql://ann@db.example/papers?schema=old", "postgres://db.example/papers?schema=old")]
    [InlineData("postgres:///papers?host=/run/pg&user=ann&password=secret", "postgres:///papers?host=/run/pg")]
    [InlineData("postgres://ann:s%40cret%2F@[::1]:5433/p%20q?sslmode=verify-full", "postgres://::1:5433/p q")]
    [InlineData("postgres://ann:a@b@db.example/papers", "postgres://db.example/papers")]
    public void The_name_of_an_archive_leaves_out_who_opens_it(string place, string name)
    {
        Assert.True(PostgresAddress.Is(place));
        Assert.Equal(name, PostgresAddress.Parse(place).Name);
    }

    [Theory]
    [InlineData("postgres://ann:secret@db.example:many/papers")]
    [InlineData("postgres://ann:secret@db.example")]
    [InlineData("postgres://ann:secret@db.example/papers?schema=a;drop")]
    [InlineData("postgres://ann:secret@db.example/papers?schema=")]
    [InlineData("postgres://ann:secret@db.example/papers?colour=secret")]
    [InlineData("postgres://ann:secret@db.example/papers?sslmode=secret")]
    [InlineData("postgres://ann:secret@db.example/papers?connect_timeout=0")]
    public void What_is_wrong_is_told_without_what_was_given(string place)
    {
        ArchiveException e = Assert.Throws<ArchiveException>(() => PostgresAddress.Parse(place));
        Assert.StartsWith("the address of the archive ", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reftel.db")]
    [InlineData("/var/postgres.db")]
    [InlineData("postgres:/db")]
    public void A_file_is_no_address(string place) => Assert.False(PostgresAddress.Is(place));
}
