using System.Globalization;
using Reftel.Archive.Store;

namespace Reftel.Archive.Postgres;

/// <summary>The tables <c>saved_search</c> and <c>look</c>.</summary>
internal sealed class PostgresSearches(PostgresSession session, string account)
{
    public List<SavedSearch> All() => session.Rows(
        $"""
        SELECT s.name, s.query, {PostgresTime.Text("s.saved_on")}, s.saved_by, l.mark, l.before, {PostgresTime.Text("l.looked_on")}
        FROM saved_search s LEFT JOIN look l ON l.search = s.name AND l.account = $1 ORDER BY s.name
        """,
        row => new SavedSearch(
            row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3),
            row.IsDBNull(4) ? null : new Look(Mark(row.GetInt64(4)), row.IsDBNull(5) ? "" : Mark(row.GetInt64(5)), row.GetString(6))),
        account);

    public void Save(string name, string query, string now)
    {
        if (session.Value("SELECT query FROM saved_search WHERE name = $1", name) as string != query)
        {
            Forget(name);
            session.Execute(
                """
                INSERT INTO saved_search (name, query, saved_on, saved_by) VALUES ($1, $2, $3::timestamptz, $4)
                ON CONFLICT (name) DO UPDATE SET query = excluded.query, saved_on = excluded.saved_on, saved_by = excluded.saved_by
                """,
                name, query, now, account);
        }
    }

    public bool Forget(string name) => session.Execute("DELETE FROM saved_search WHERE name = $1", name) > 0;

    public void Look(string name, string mark, string now) => session.Execute(
        """
        INSERT INTO look (search, account, mark, looked_on) SELECT name, $2, $3, $4::timestamptz FROM saved_search WHERE name = $1
        ON CONFLICT (search, account) DO UPDATE SET before = look.mark, mark = excluded.mark, looked_on = excluded.looked_on
        """,
        name, account, Number(mark), now);

    public static string Mark(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static long Number(string mark) => mark.Length == 0 ? 0 : long.Parse(mark, CultureInfo.InvariantCulture);
}
