using Microsoft.AspNetCore.Http;
using Reftel.Archive.References;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/missing</c>.</content>
public sealed partial class MissingPage
{
    public static async Task Answer(HttpContext context)
    {
        int at = context.Number("at", 0, 0, int.MaxValue);
        IReadOnlyList<MissingDocument> missing = await context.Archives().Read(context.Overview().Missing.Of, context.RequestAborted);
        await PageRenderer.Write<MissingPage>(context, new Dictionary<string, object?>
        {
            [nameof(Shown)] = missing.Skip(at).Take(Step).ToList(),
            [nameof(Total)] = missing.Count,
            [nameof(At)] = at,
        });
    }
}
