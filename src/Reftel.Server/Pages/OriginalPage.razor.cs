using Microsoft.AspNetCore.Http;
using Reftel.Archive.Store;
using Reftel.Reading.Text;
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
        (KeptDocument kept, OpenDocument open) = await context.Archives().Read(
            store =>
            {
                KeptDocument kept = KeptVersions.Find(store, id, version);
                return (kept, context.Shelf().Open(store, kept, context.RequestAborted));
            },
            context.RequestAborted);
        SourceText source = open.Document.Source;
        TextSpan segment = open.Document.Segment.Span;
        int first = source.Lines.IndexOf(segment.Start);
        int last = source.Lines.IndexOf(Math.Max(segment.Start, segment.End - 1));
        await PageRenderer.Write<OriginalPage>(context, new Dictionary<string, object?>
        {
            [nameof(Kept)] = kept,
            [nameof(Lines)] = Enumerable.Range(first, last - first + 1).Select(line => source.Slice(source.Lines[line]).TrimEnd("\r\n").ToString()).ToList(),
            [nameof(First)] = first + 1,
            [nameof(From)] = source.ExtractedFrom,
        });
    }
}
