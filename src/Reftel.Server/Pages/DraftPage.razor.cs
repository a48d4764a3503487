using Microsoft.AspNetCore.Http;
using Reftel.Intake;
using Reftel.Server.Drafts;
using Reftel.Server.Hosting;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/questions/ID/draft</c>.</content>
public sealed partial class DraftPage
{
    internal static Task Write(HttpContext context, DraftView view) => PageRenderer.Write<DraftPage>(context, new Dictionary<string, object?>
    {
        [nameof(Of)] = view,
        [nameof(CanPrint)] = new PagePrinter().IsInstalled,
    });
}
