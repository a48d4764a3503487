using Microsoft.AspNetCore.Http;
using Reftel.Archive.Export;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/notes</c>.</content>
public sealed partial class NotesPage
{
    public static async Task Answer(HttpContext context)
    {
        string? query = context.Text("q");
        ReaderNotes notes = await context.Archives().Read(store => ReaderNotes.Of(store, query), context.RequestAborted);
        await PageRenderer.Write<NotesPage>(context, new Dictionary<string, object?> { [nameof(Notes)] = notes, [nameof(Query)] = query });
    }
}
