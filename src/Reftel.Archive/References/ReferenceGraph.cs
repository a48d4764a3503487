using Reftel.Archive.Store;

namespace Reftel.Archive.References;

/// <summary>What a document refers to and what refers to it, over some steps. Documents that are cited but not held are in it.</summary>
/// <param name="Nodes">Documents, the one asked for first, then by distance and id.</param>
/// <param name="Edges">References, by their ends.</param>
public sealed record ReferenceGraph(IReadOnlyList<ReferenceNode> Nodes, IReadOnlyList<ReferenceEdge> Edges)
{
    // A post's yearly summary is cited by hundreds; more than this nobody looks at.
    private const int MostNodes = 10_000;

    /// <summary>Whether some documents were left out because there are too many.</summary>
    public bool IsCut { get; private init; }

    /// <param name="store">The archive.</param>
    /// <param name="id">Canonical id; it need not be held.</param>
    /// <param name="depth">Steps to follow in either direction, at least 1. A chain goes on in the direction it began.</param>
    internal static ReferenceGraph Around(IArchiveStore store, string id, int depth)
    {
        var distances = new Dictionary<string, int>(StringComparer.Ordinal) { [id] = 0 };
        var edges = new HashSet<ReferenceEdge>();
        bool cut = Follow(store, id, depth, distances, edges, forward: true) | Follow(store, id, depth, distances, edges, forward: false);
        ReferenceNode[] nodes =
        [
            .. distances.OrderBy(node => node.Value).ThenBy(node => node.Key, StringComparer.Ordinal).Select(node => Node(store, node.Key, node.Value)),
        ];
        return new ReferenceGraph(
            nodes, [.. edges.OrderBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal)])
        {
            IsCut = cut,
        };
    }

    private static bool Follow(
        IArchiveStore store, string start, int depth, Dictionary<string, int> distances, HashSet<ReferenceEdge> edges, bool forward)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { start };
        List<string> step = [start];
        for (int distance = 1; distance <= depth && step.Count > 0; distance++)
        {
            var next = new List<string>();
            foreach (string id in step)
            {
                foreach (DocumentReference reference in forward ? store.References(id) : store.Citing(id))
                {
                    if (distances.Count >= MostNodes)
                    {
                        return true;
                    }

                    edges.Add(forward ? new ReferenceEdge(id, reference.Target, reference.Kind) : new ReferenceEdge(reference.Target, id, reference.Kind));
                    distances.TryAdd(reference.Target, distance);
                    if (seen.Add(reference.Target))
                    {
                        next.Add(reference.Target);
                    }
                }
            }

            step = next;
        }

        return false;
    }

    private static ReferenceNode Node(IArchiveStore store, string id, int distance) => new(
        id, distance, store.Find(id) is { Count: > 0 } held ? held[^1].Card : null, store.Citing(id).Count);
}

/// <summary>A document of a <see cref="ReferenceGraph"/>.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Distance">Steps from the document asked for.</param>
/// <param name="Card">What lists say of it; null when the archive does not hold it.</param>
/// <param name="CitedBy">How many documents of the archive refer to it.</param>
public sealed record ReferenceNode(string Id, int Distance, DocumentCard? Card, int CitedBy);

/// <summary>A reference from one document to another, by their ids.</summary>
public readonly record struct ReferenceEdge(string From, string To, string Kind);
