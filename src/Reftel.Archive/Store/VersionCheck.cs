namespace Reftel.Archive.Store;

/// <summary>Whether the table <c>older_version</c> says what <c>document</c> does; the same for every engine.</summary>
internal static class VersionCheck
{
    /// <summary>Counts documents of which it is wrong.</summary>
    public const string Sql = """
        SELECT count(*) FROM document d
        WHERE (EXISTS (SELECT 1 FROM document n WHERE n.id = d.id AND n.original > d.original)) <> (EXISTS (SELECT 1 FROM older_version v WHERE v.document = d.key))
        """;

    /// <summary>Behind the number.</summary>
    public const string Problem = "documents are taken for older or newest versions and are not; reftel reread --all puts it right";
}
