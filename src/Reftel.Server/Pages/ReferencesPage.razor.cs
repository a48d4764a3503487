using Microsoft.AspNetCore.Http;
using Reftel.Archive.References;
using Reftel.Archive.Store;
using Reftel.Reading.Documents;
using Reftel.Server.Documents;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/references/ID</c>.</content>
public sealed partial class ReferencesPage
{
    private const int MostSteps = 20;

    public static async Task Answer(HttpContext context)
    {
        int depth = context.Number("depth", 1, 1, MostSteps);
        ReferenceGraph graph = await Load(context, depth);
        IReadOnlyList<ReportReference> unnamed = graph.Nodes[0].Card is { Form: "report" } card
            ? await context.Archives().Read(store => UnnamedOf(context, store, card.Id), context.RequestAborted)
            : [];
        await PageRenderer.Write<ReferencesPage>(context, new Dictionary<string, object?> { [nameof(Graph)] = graph, [nameof(Depth)] = depth, [nameof(Unnamed)] = unnamed });
    }

    private static IReadOnlyList<ReportReference> UnnamedOf(HttpContext context, IArchiveStore store, string id) =>
        context.Shelf().Open(store, KeptVersions.Find(store, id, null), context.RequestAborted).Document.Report is { } report
            ? [.. report.References.Where(reference => reference.Id is null)]
            : [];

    /// <summary>The graph around the document of the address.</summary>
    internal static Task<ReferenceGraph> Load(HttpContext context, int depth)
    {
        string asked = context.Route("id");
        return context.Archives().Read(
            store =>
            {
                string known = store.Find(asked) is { Count: > 0 } found ? found[^1].Card.Id : asked;
                var graph = ReferenceGraph.Around(store, known, depth);
                return graph.Nodes is [{ Card: null, CitedBy: 0 }]
                    ? throw new ArchiveException(ArchiveProblem.Document, $"The archive holds no document {asked}, and none that refers to it.")
                    : graph;
            },
            context.RequestAborted);
    }
}
