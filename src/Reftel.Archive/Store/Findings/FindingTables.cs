namespace Reftel.Archive.Store.Findings;

/// <summary>Counts of findings in the table <c>document</c>, read in the same way in both engines. Older versions of a document are left out.</summary>
internal sealed class FindingTables(ISharedConnection connection)
{
    private const string Open = "FROM document d WHERE d.errors + d.warnings > 0 AND d.key NOT IN (SELECT document FROM older_version)";

    public (long WithErrors, long WithWarnings) Count() => connection.Select(
        $"SELECT count(CASE WHEN d.errors > 0 THEN 1 END), count(CASE WHEN d.warnings > 0 THEN 1 END) {Open}", row => (row.GetInt64(0), row.GetInt64(1)))[0];

    /// <summary>Documents with findings, those with most errors first.</summary>
    public List<DocumentFindings> List(int offset, int most) => connection.Select(
        $"SELECT d.id, d.title, d.date, d.errors, d.warnings {Open} ORDER BY d.errors DESC, d.warnings DESC, d.id LIMIT $1 OFFSET $2",
        row => new DocumentFindings(
            row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), new FindingCounts(row.GetInt32(3), row.GetInt32(4))),
        most, offset);

    public FindingCounts Of(long document) =>
        connection.Select("SELECT errors, warnings FROM document WHERE key = $1", row => new FindingCounts(row.GetInt32(0), row.GetInt32(1)), document).FirstOrDefault();
}
