namespace Reftel.Archive.Store;

/// <summary>How far the tables have come: keys are never used again, and what is read again gets new ones.</summary>
internal static class StandOfTables
{
    private static readonly string[] Tables = ["original", "document", "removal"];

    public static string Of(ISharedConnection connection) => Of(connection, Tables);

    public static DecisionStand OfDecisions(ISharedConnection connection) => new(Of(connection, ["removal", "decision"]), Of(connection, ["removal", "resolution"]));

    private static string Of(ISharedConnection connection, string[] tables) => string.Join('.', tables.Select(table =>
        connection.Select($"SELECT max(key) FROM {table}", row => row.IsDBNull(0) ? 0L : row.GetInt64(0))[0]));
}
