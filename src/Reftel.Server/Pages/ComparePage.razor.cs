using Microsoft.AspNetCore.Http;
using Reftel.Archive.Store;
using Reftel.Archive.Versions;
using Reftel.Server.Documents;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/documents/ID/compare</c>.</content>
public sealed partial class ComparePage
{
    public static async Task Answer(HttpContext context)
    {
        string id = context.Route("id");
        string? version = context.Text("version");
        string? with = context.Text("with");
        Dictionary<string, object?> page = await context.Archives().Read(store => Make(store, id, version, with), context.RequestAborted);
        await PageRenderer.Write<ComparePage>(context, page);
    }

    /// <summary>The versions that are compared.</summary>
    /// <param name="store">The archive.</param>
    /// <param name="id">Canonical id.</param>
    /// <param name="version">The newer, or null for the newest.</param>
    /// <param name="with">The older, or null for the one before.</param>
    /// <exception cref="ArchiveException">There are none such.</exception>
    internal static (KeptDocument Old, KeptDocument Now) Choose(IArchiveStore store, string id, string? version, string? with)
    {
        KeptDocument now = KeptVersions.Find(store, id, version);
        if (now.Card.Version == 1)
        {
            throw new ArchiveException(ArchiveProblem.Document, now.Card.Versions == 1
                ? $"One version of {now.Card.Id} is kept; there is nothing to compare it with."
                : $"No version of {now.Card.Id} before this one is kept.");
        }

        return (with is null ? store.Find(id)[now.Card.Version - 2] : KeptVersions.Find(store, id, with), now);
    }

    private static Dictionary<string, object?> Make(IArchiveStore store, string id, string? version, string? with)
    {
        (KeptDocument old, KeptDocument now) = Choose(store, id, version, with);
        return new Dictionary<string, object?>
        {
            [nameof(Old)] = old.Card,
            [nameof(Now)] = now.Card,
            [nameof(Lines)] = VersionDiff.Between(store, old, now).Select(line => (line.Sign, line.Text)).ToList(),
        };
    }
}
