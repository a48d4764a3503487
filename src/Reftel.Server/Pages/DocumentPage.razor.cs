using Microsoft.AspNetCore.Http;
using Reftel.Archive.Search;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Readers;
using Reftel.Server.Documents;
using Reftel.Server.Hosting;
using Reftel.Server.Readers;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/documents/ID</c>.</content>
public sealed partial class DocumentPage
{
    public static async Task Answer(HttpContext context)
    {
        string id = context.Route("id");
        var request = PageRequest.Of(context);
        Dictionary<string, object?> page = await context.Archives().Read(store => Make(context, store, id, request), context.RequestAborted);
        await PageRenderer.Write<DocumentPage>(context, page);
    }

    private static Dictionary<string, object?> Make(HttpContext context, IArchiveStore store, string id, PageRequest request)
    {
        var held = new Dictionary<string, bool>(StringComparer.Ordinal);
        bool IsHeld(string target)
        {
            if (!held.TryGetValue(target, out bool known))
            {
                held.Add(target, known = store.Find(target).Count > 0);
            }

            return known;
        }

        SpanPointer? pointer = null;
        KeptDocument? chosen = null;
        if (request.Pointer is { } link)
        {
            (chosen, pointer) = new LinkResolver(store, context.Shelf(), context.RequestAborted).Resolve(id, link);
        }

        KeptDocument kept = chosen ?? KeptVersions.Find(store, id, request.Version);
        DocumentView view = DocumentLayout.Of(context.Shelf().Open(store, kept, context.RequestAborted), kept.Card, IsHeld);
        if (pointer is { IsFound: true } && request.Pointer is { } stretch)
        {
            int line = view.Document.Source.GetPosition(view.Document.Source.FromCodePoint(stretch.Start)).Line;
            pointer = HitMarks.Point(view, stretch.Start, stretch.End) ? pointer : pointer with { Line = line };
        }

        var place = new DocumentPlace(kept.Card.Sha256, kept.Part);
        var remarks = RemarkMarks.Set(view, store.RemarksOf(place));
        (WordFinder? words, string? previous, string? next) = request.Search.Around(store, kept.Card.Id);
        int hits = HitMarks.Set(view, words);

        // What the page asks later has been answered before: the store is given back by then.
        foreach (string target in view.Head.Facts.SelectMany(fact => fact.Values).Select(value => value.Document).OfType<string>())
        {
            IsHeld(target);
        }

        return new Dictionary<string, object?>
        {
            [nameof(View)] = view,
            [nameof(Part)] = kept.Part,
            [nameof(Search)] = request.Search,
            [nameof(Held)] = (Func<string, bool>)(target => held.GetValueOrDefault(target)),
            [nameof(Hits)] = hits,
            [nameof(PreviousHit)] = previous,
            [nameof(NextHit)] = next,
            [nameof(Pointer)] = pointer,
            [nameof(Remarks)] = remarks,
            [nameof(Others)] = OtherVersions.Of(store, kept),
            [nameof(CollectedIn)] = store.CollectedOf(place),
        };
    }
}
