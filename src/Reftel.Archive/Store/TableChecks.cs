namespace Reftel.Archive.Store;

/// <summary>Questions to the tables of an archive that are the same for every engine. Each counts what is wrong.</summary>
internal static class TableChecks
{
    /// <summary>The question, and what stands behind its number.</summary>
    public static readonly (string Sql, string Problem)[] Common =
    [
        (
            """
            SELECT count(*) FROM document d
            WHERE (EXISTS (SELECT 1 FROM document n WHERE n.id = d.id AND n.original > d.original)) <> (EXISTS (SELECT 1 FROM older_version v WHERE v.document = d.key))
            """,
            "documents are taken for older or newest versions and are not; reftel reread --all puts it right"),
        (
            """
            SELECT count(*) FROM segment_part p
            WHERE p.length <> coalesce((SELECT sum(length(g.bytes)) FROM segment_page g WHERE g.segment = p.segment AND g.part = p.part), 0)
            """,
            "parts of the index have lost pages; reftel reread --all makes the index anew"),
    ];
}
