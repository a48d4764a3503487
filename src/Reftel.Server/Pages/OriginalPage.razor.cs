using Microsoft.AspNetCore.Http;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Readers;
using Reftel.Server.Documents;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/documents/ID/original</c>.</content>
public sealed partial class OriginalPage
{
    public static async Task Answer(HttpContext context)
    {
        string id = context.Route("id");
        string? version = context.Text("version");
        (KeptDocument kept, OpenDocument open, IReadOnlyList<Remark> remarks) = await context.Archives().Read(
            store =>
            {
                KeptDocument kept = KeptVersions.Find(store, id, version);
                return (kept, context.Shelf().Open(store, kept, context.RequestAborted), store.RemarksOf(new DocumentPlace(kept.Card.Sha256, kept.Part)));
            },
            context.RequestAborted);
        string address = Searches.DocumentAddress(kept.Card.Id);
        await PageRenderer.Write<OriginalPage>(context, new Dictionary<string, object?>
        {
            [nameof(Kept)] = kept,
            [nameof(Lines)] = OriginalLayout.Of(DocumentLayout.Of(open, kept.Card, _ => false), remarks),
            [nameof(From)] = open.Document.Source.ExtractedFrom,
            [nameof(Address)] = version is null ? address : $"{address}?version={Uri.EscapeDataString(version)}",
        });
    }
}
