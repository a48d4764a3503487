using Reftel.Archive.Store;

namespace Reftel.Archive.Sqlite;

/// <summary>The tables <c>saved_search</c> and <c>look</c>.</summary>
internal sealed class SavedSearchRows(SqliteSession session, string account)
{
    public List<SavedSearch> All() => session.Rows(
        """
        SELECT s.name, s.query, s.saved_on, s.saved_by, l.mark, l.before, l.looked_on
        FROM saved_search s LEFT JOIN look l ON l.search = s.name AND l.account = $1 ORDER BY s.name
        """,
        row => new SavedSearch(
            row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3),
            row.Text(4) is { } mark ? new Look(mark, row.GetString(5), row.GetString(6)) : null),
        account);

    public void Save(string name, string query, string now)
    {
        if (session.Value("SELECT query FROM saved_search WHERE name = $1", name) as string != query)
        {
            Forget(name);
            session.Execute("INSERT INTO saved_search (name, query, saved_on, saved_by) VALUES ($1, $2, $3, $4)", name, query, now, account);
        }
    }

    public bool Forget(string name) => session.Execute("DELETE FROM saved_search WHERE name = $1", name) > 0;

    public void Look(string name, string mark, string now) => session.Execute(
        """
        INSERT INTO look (search, account, mark, before, looked_on)
        SELECT name, $2, $3, '', $4 FROM saved_search WHERE name = $1
        ON CONFLICT DO UPDATE SET before = mark, mark = excluded.mark, looked_on = excluded.looked_on
        """,
        name, account, mark, now);
}
