using Microsoft.AspNetCore.Http;
using Reftel.Archive.Export;
using Reftel.Archive.Store;
using Reftel.Reading.Text;
using Reftel.Server.Documents;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <summary>Answers <c>/documents/ID/cite</c>: words of a block with their citation.</summary>
internal static class Cite
{
    public static async Task Answer(HttpContext context)
    {
        string id = context.Route("id");
        string? text = await context.Archives().Read(store => Make(context, store, id), context.RequestAborted);
        if (text is null)
        {
            await Failures.Tell(context, StatusCodes.Status400BadRequest, "There are no such words", "Block, start and end name no words of this version, or the format is none of text, markdown, csl, link.");
            return;
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(text, context.RequestAborted);
    }

    private static string? Make(HttpContext context, IArchiveStore store, string id)
    {
        KeptDocument kept = KeptVersions.Find(store, id, context.Text("file"));
        DocumentView view = DocumentLayout.Of(context.Shelf().Open(store, kept, context.RequestAborted), kept.Card, _ => true);
        var asked = new WordsPlace(context.Text("block"), context.Number("start", 0, 0, int.MaxValue), context.Text("until"), context.Number("end", 0, 0, int.MaxValue));
        if (WordsStretch.Of(view, asked) is not { } place)
        {
            return null;
        }

        SourceText source = view.Document.Source;
        var link = new SpanLink(kept.Card.Sha256, source.ToCodePoint(place.Span.Start), source.ToCodePoint(place.Span.End), source.Slice(place.Span).ToString());
        string address = $"{context.Request.Scheme}://{context.Request.Host.Value}{link.Address(kept.Card.Id)}";
        return new DocumentCitation(view.Document, view.Head.Title, kept.Card.Id, address, place.Words, place.Part).As(context.Text("format") ?? "text");
    }
}
