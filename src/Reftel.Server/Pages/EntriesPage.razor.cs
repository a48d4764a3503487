using Microsoft.AspNetCore.Http;
using Reftel.Server.Hosting;
using Reftel.Server.Ledger;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/ledger</c>.</content>
public sealed partial class EntriesPage
{
    public static async Task Answer(HttpContext context)
    {
        LedgerQuestion question = LedgerQuestion.Of(context);
        if (question.Problem is { } problem)
        {
            await Failures.Tell(context, StatusCodes.Status400BadRequest, "This is not understood", problem);
            return;
        }

        await PageRenderer.Write<EntriesPage>(context, new Dictionary<string, object?> { [nameof(Of)] = await LedgerRoutes.List(context, question, Step) });
    }
}
