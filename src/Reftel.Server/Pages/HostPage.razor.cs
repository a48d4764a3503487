using Microsoft.AspNetCore.Http;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Sources;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/sources/HOST</c>.</content>
public sealed partial class HostPage
{
    public static async Task Answer(HttpContext context)
    {
        string host = context.Route("host");
        IReadOnlyList<CitedSource> sources = await context.Archives().Read(store => store.SourcesOf(host, Most), context.RequestAborted);
        if (sources.Count == 0)
        {
            throw new ArchiveException(ArchiveProblem.Document, $"No note in the archive cites {host}.");
        }

        await PageRenderer.Write<HostPage>(context, new Dictionary<string, object?> { [nameof(Host)] = host, [nameof(Sources)] = sources });
    }
}
