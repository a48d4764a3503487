using Xunit;

namespace Reftel.Archive.Tests.Postgres;

/// <summary>Tests that share one server, each with archives of its own.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresGroup : ICollectionFixture<PostgresCluster>
{
    public const string Name = "PostgreSQL";
}
