namespace Reftel.Archive.Store.Statements;

/// <summary>The table <c>scale_list</c>, whatever engine keeps it. Rows are only added.</summary>
/// <param name="connection">The archive.</param>
internal sealed class ScaleTables(ISharedConnection connection)
{
    /// <summary>The text of the list that stands; empty for none.</summary>
    public string Latest() => connection.Select("SELECT yaml FROM scale_list ORDER BY key DESC LIMIT 1", row => row.GetString(0)).FirstOrDefault() ?? "";

    public void Add(string yaml, string madeOn, string madeBy) => connection.Change(
        "INSERT INTO scale_list (yaml, made_on, made_by) VALUES ($1, $2, $3)", Storable.Text(yaml), madeOn, madeBy);
}
