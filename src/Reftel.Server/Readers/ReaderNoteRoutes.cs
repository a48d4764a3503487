using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reftel.Archive.Export;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Readers;
using Reftel.Reading.Text;
using Reftel.Server.Api;
using Reftel.Server.Documents;
using Reftel.Server.Hosting;

namespace Reftel.Server.Readers;

/// <summary>Addresses under which readers leave remarks, tags and folders. An answer of success means that it is kept.</summary>
internal static class ReaderNoteRoutes
{
    private const int LongestComment = 20_000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/notes", (RequestDelegate)List);
        routes.MapPost("/api/remarks", (RequestDelegate)AddRemark);
        routes.MapPut("/api/remarks/{key}", (RequestDelegate)ChangeRemark);
        routes.MapDelete("/api/remarks/{key}", (RequestDelegate)RemoveRemark);
        routes.MapPost("/api/collected", (RequestDelegate)Collected);
        routes.MapDelete("/api/collected", (RequestDelegate)Collected);
        routes.MapPost("/documents/{id}/collect", (RequestDelegate)Collect);
    }

    private static async Task List(HttpContext context)
    {
        string? query = context.Text("q");
        ReaderNotes notes = await context.Archives().Read(store => ReaderNotes.Of(store, query), context.RequestAborted);
        await (notes.Error is { } error
            ? Problems.Write(context, StatusCodes.Status400BadRequest, "The query cannot be read", error.Message)
            : ApiJson.Write(context, notes.Write));
    }

    private static async Task AddRemark(HttpContext context)
    {
        if (await RemarkRequest.Read(context) is not { } asked || asked.Comment.Length > LongestComment)
        {
            await Refuse(context, $"Document, file, block, start and end are needed; a comment has at most {LongestComment:N0} characters.");
            return;
        }

        (RemarkStretch Stretch, DocumentPlace Place)? found = await context.Archives().Read(store => Find(context, store, asked), context.RequestAborted);
        if (found is not var (stretch, place))
        {
            await Refuse(context, "Block, start and end name no words of this version.");
            return;
        }

        PlacedRemark remark = await context.Archives().Write(store => PlacedRemark.Of(store, [store.AddRemark(place, stretch, asked.Comment)])[0]);
        context.Response.StatusCode = StatusCodes.Status201Created;
        await ApiJson.Write(context, remark.Write);
    }

    private static async Task ChangeRemark(HttpContext context)
    {
        RemarkRequest? asked = await RemarkRequest.Read(context, placed: false);
        if (Key(context) is not { } key || asked is null || asked.Comment.Length > LongestComment)
        {
            await Refuse(context, "A comment is needed.");
            return;
        }

        PlacedRemark? remark = await context.Archives().Write(store => store.ChangeRemark(key, asked.Comment) is { } changed ? PlacedRemark.Of(store, [changed]).FirstOrDefault() : null);
        await (remark is null ? NoSuchRemark(context) : ApiJson.Write(context, remark.Write));
    }

    private static async Task RemoveRemark(HttpContext context)
    {
        if (Key(context) is { } key && await context.Archives().Write(store => store.RemoveRemark(key)))
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        await NoSuchRemark(context);
    }

    // A form, so that it works without scripts.
    private static async Task Collect(HttpContext context)
    {
        string id = context.Route("id");
        IFormCollection form = await context.Form();
        if (CollectRequest.Of(id, form["file"], form["kind"], form["name"]) is not { } asked)
        {
            await Failures.Tell(context, StatusCodes.Status400BadRequest, "This is no name", $"A tag or folder has a name of 1 to {CollectRequest.LongestName} characters.");
            return;
        }

        bool isNewest = await context.Archives().Write(store => Apply(store, asked, takeOut: form["take"].ToString() == "out"));
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = PageRequest.Of(context).Search.On(Searches.DocumentAddress(id) + (isNewest ? "" : $"?version={Uri.EscapeDataString(asked.File!)}"));
    }

    private static async Task Collected(HttpContext context)
    {
        if (await CollectRequest.Read(context) is not { } asked)
        {
            await Refuse(context, $"Document, kind (tag or folder) and a name of 1 to {CollectRequest.LongestName} characters are needed.");
            return;
        }

        await context.Archives().Write(store => Apply(store, asked, HttpMethods.IsDelete(context.Request.Method)));
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    /// <returns>Whether the version is the newest of its document.</returns>
    private static bool Apply(IArchiveStore store, CollectRequest asked, bool takeOut)
    {
        KeptDocument kept = KeptVersions.Find(store, asked.Document, asked.File);
        var place = new DocumentPlace(kept.Card.Sha256, kept.Part);
        if (takeOut)
        {
            store.TakeOut(asked.Kind, asked.Name, place);
        }
        else
        {
            store.Collect(asked.Kind, asked.Name, place);
        }

        return kept.Card.Version == kept.Card.Versions;
    }

    private static (RemarkStretch, DocumentPlace)? Find(HttpContext context, IArchiveStore store, RemarkRequest asked)
    {
        KeptDocument kept = KeptVersions.Find(store, asked.Document, asked.File);
        DocumentView view = DocumentLayout.Of(context.Shelf().Open(store, kept, context.RequestAborted), kept.Card, _ => true);
        if (WordsStretch.Of(view, asked.Place) is not { } words)
        {
            return null;
        }

        SourceText source = view.Document.Source;
        return (new RemarkStretch(source.ToCodePoint(words.Span.Start), source.ToCodePoint(words.Span.End), source.Slice(words.Span).ToString()), new DocumentPlace(kept.Card.Sha256, kept.Part));
    }

    private static long? Key(HttpContext context) =>
        long.TryParse(context.Route("key"), NumberStyles.None, CultureInfo.InvariantCulture, out long key) ? key : null;

    private static Task Refuse(HttpContext context, string detail) => Problems.Write(context, StatusCodes.Status400BadRequest, "This cannot be kept", detail);

    private static Task NoSuchRemark(HttpContext context) => Problems.Write(context, StatusCodes.Status404NotFound, "There is no such remark", "It was removed, or never was.");
}
