namespace Reftel.Archive.Store;

/// <summary>Questions to the tables of an archive that are the same for every engine. Each counts what is wrong.</summary>
internal static class TableChecks
{
    /// <summary>What is asked of both.</summary>
    public static readonly TableCheck[] Common =
    [
        new(
            """
            SELECT count(*) FROM document d
            WHERE (EXISTS (SELECT 1 FROM document n WHERE n.id = d.id AND n.original > d.original)) <> (EXISTS (SELECT 1 FROM older_version v WHERE v.document = d.key))
            """,
            "document is taken for an older or the newest version and is not", "documents are taken for older or newest versions and are not", "reftel reread --all puts it right"),
        new(
            "SELECT count(*) FROM statement_reading r WHERE r.statements <> (SELECT count(*) FROM statement s WHERE s.document = r.document)",
            "document has not as many statements as were read", "documents have not as many statements as were read", "reftel statements --update --all reads them anew"),
        new(
            "SELECT count(*) FROM statement_reading r WHERE r.actors <> (SELECT count(*) FROM actor a WHERE a.document = r.document)",
            "document has not as many actors as were read", "documents have not as many actors as were read", "reftel statements --update --all reads them anew"),
        new(
            "SELECT count(*) FROM statement s WHERE NOT EXISTS (SELECT 1 FROM statement_reading r WHERE r.document = s.document)",
            "statement is of a document that is not told to have any", "statements are of documents that are not told to have any", "reftel statements --update --all reads them anew"),
        new(
            """
            SELECT count(*) FROM segment_part p
            WHERE p.length <> coalesce((SELECT sum(length(g.bytes)) FROM segment_page g WHERE g.segment = p.segment AND g.part = p.part), 0)
            """,
            "part of the index has lost pages", "parts of the index have lost pages", "reftel reread --all makes the index anew"),
    ];
}
