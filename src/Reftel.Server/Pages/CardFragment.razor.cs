using Microsoft.AspNetCore.Http;
using Reftel.Archive.Store;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <content>Makes the fragment of <c>/cards/ID</c>.</content>
public sealed partial class CardFragment
{
    private const int LongestOpening = 280;

    public static async Task Answer(HttpContext context)
    {
        string id = context.Route("id");
        Dictionary<string, object?> parameters = await context.Archives().Read(store => Make(store, id), context.RequestAborted);
        await PageRenderer.Write<CardFragment>(context, parameters);
    }

    private static Dictionary<string, object?> Make(IArchiveStore store, string id)
    {
        DocumentCard? card = store.Find(id) is { Count: > 0 } found ? found[^1].Card : null;
        string? opening = card is null ? null : store.Pieces(card.Key).FirstOrDefault(piece => piece.Kind == PieceKind.Paragraph)?.Text;
        return new Dictionary<string, object?>
        {
            [nameof(Id)] = id,
            [nameof(Card)] = card,
            [nameof(Opening)] = opening is { Length: > LongestOpening } ? opening[..(opening.LastIndexOf(' ', LongestOpening) is > 0 and var end ? end : LongestOpening)] + " \u2026" : opening,
            [nameof(CitedBy)] = card is null ? store.Citing(id).Count : 0,
        };
    }
}
