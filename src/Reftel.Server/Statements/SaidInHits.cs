using Reftel.Archive.Search;
using Reftel.Archive.Search.Fields;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Statements;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Statements;
using Reftel.Server.Actors;

namespace Reftel.Server.Statements;

/// <summary>What a query asks of statements, answered beside the hits of a page: a title alone does not tell why its document is one.</summary>
/// <param name="Waiting">Documents of the archive that have not been read for statements yet.</param>
public sealed record SaidInHits(long Waiting)
{
    /// <summary>Statements that are shown of a document, and rows that are looked at for a page.</summary>
    private const int MostOfOne = 3;
    private const int MostRows = 4_000;

    private readonly Dictionary<string, (List<ActorLine> Lines, int Count)> _byFile = new(StringComparer.Ordinal);

    /// <returns>Null where the query asks nothing of statements.</returns>
    internal static SaidInHits? Of(IArchiveStore store, string query, SearchResult result)
    {
        if (QueryParser.Parse(query).Query is not { } node || StatementFields.TestOfWhole(node) is not { } test)
        {
            return null;
        }

        var said = new SaidInHits(store.CountWithoutStatements(store.Reading().Rules));
        HashSet<long> keys = [.. result.Hits.DistinctBy(hit => (hit.Document, hit.Sha256))
            .SelectMany(hit => store.Find(hit.Document).Where(document => document.Card.Sha256 == hit.Sha256).Select(document => document.Card.Key))];
        foreach (StatementRow row in keys.Count == 0 ? [] : store.Statements(new StatementQuestion(test) { Documents = keys, AllVersions = true, Limit = MostRows }).Rows)
        {
            string file = FileOf(row.Document, row.Sha256);
            (List<ActorLine> lines, int count) = said._byFile.GetValueOrDefault(file, ([], 0));
            if (lines.Count < MostOfOne)
            {
                lines.Add(ActorLine.Of(row));
            }

            said._byFile[file] = (lines, count + 1);
        }

        return said;
    }

    /// <summary>The first of the statements in the document of a hit that answer, and how many do.</summary>
    public (IReadOnlyList<ActorLine> Lines, int Count) In(SearchHit hit) => _byFile.GetValueOrDefault(FileOf(hit.Document, hit.Sha256), ([], 0));

    private static string FileOf(string? document, string sha256) => $"{document} {sha256}";
}
