namespace Reftel.Archive.Store.Statements;

/// <summary>The table <c>gazetteer</c>, whatever engine keeps it. Rows are only added.</summary>
/// <param name="connection">The archive.</param>
internal sealed class GazetteerTables(ISharedConnection connection)
{
    /// <summary>The one that stands, or null.</summary>
    public KeptGazetteer? Latest() => connection.Select(
        "SELECT yaml, metonyms FROM gazetteer ORDER BY key DESC LIMIT 1", row => new KeptGazetteer(row.GetString(0), row.GetInt32(1) != 0)).FirstOrDefault();

    public void Add(KeptGazetteer kept, string madeOn, string madeBy) => connection.Change(
        "INSERT INTO gazetteer (yaml, metonyms, made_on, made_by) VALUES ($1, $2, $3, $4)", Storable.Text(kept.Yaml), kept.Metonyms ? 1 : 0, madeOn, madeBy);
}
