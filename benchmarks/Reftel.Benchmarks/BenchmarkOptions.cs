namespace Reftel.Benchmarks;

/// <summary>What to measure.</summary>
/// <param name="Quick">Small tables that are shown and not written.</param>
/// <param name="Only">One group of tables, or null for all.</param>
/// <param name="Documents">Documents of the archive, or null for the usual number.</param>
/// <param name="ServerDocuments">Documents of the archive in PostgreSQL, or null for the usual number.</param>
internal sealed record BenchmarkOptions(bool Quick, string? Only, int? Documents, int? ServerDocuments)
{
    public const string Usage = """
        usage: ./bench [--quick] [--only telegrams|reports|statements|hostile|ledger|archive|server] [--documents N] [--server-documents N]
          writes its tables into BENCHMARKS.md; with --only the others stay as they are
          --quick shows small tables and writes nothing
          --documents N is the size of the archive (250,000; ten gigabytes of disk in the folder of temporary files)
          --server-documents N is that of the archive in PostgreSQL (20,000), which is measured where PostgreSQL is installed
        """;

    private static readonly string[] Groups = ["telegrams", "reports", "statements", "hostile", "ledger", "archive", "server"];

    /// <returns>The options, or null when the arguments are not understood.</returns>
    public static BenchmarkOptions? Parse(ReadOnlySpan<string> args)
    {
        var options = new BenchmarkOptions(false, null, null, null);
        for (int i = 0; i < args.Length; i++)
        {
            string value = i + 1 < args.Length ? args[i + 1] : "";
            switch (args[i])
            {
                case "--quick":
                    options = options with { Quick = true };
                    break;
                case "--only" when Groups.Contains(value):
                    options = options with { Only = value };
                    i++;
                    break;
                case "--documents" when int.TryParse(value, out int documents) && documents > 0:
                    options = options with { Documents = documents };
                    i++;
                    break;
                case "--server-documents" when int.TryParse(value, out int documents) && documents > 0:
                    options = options with { ServerDocuments = documents };
                    i++;
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
