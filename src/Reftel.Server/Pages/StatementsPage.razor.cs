using Microsoft.AspNetCore.Http;
using Reftel.Archive.Store;
using Reftel.Server.Hosting;
using Reftel.Server.Statements;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/documents/ID/statements</c>.</content>
public sealed partial class StatementsPage
{
    public static async Task Answer(HttpContext context)
    {
        Dictionary<string, object?> page = await context.Archives().Read(store => Make(context, store), context.RequestAborted);
        await PageRenderer.Write<StatementsPage>(context, page);
    }

    private static Dictionary<string, object?> Make(HttpContext context, IArchiveStore store)
    {
        bool waits = context.Text("read") == "yes";
        var stated = StatedDocument.Of(context, store, context.Text("version"), waits);
        var filter = StatementFilter.Of(context);
        return new Dictionary<string, object?>
        {
            [nameof(Of)] = new StatementChoice(stated, filter, waits),
            [nameof(At)] = context.Number("at", 0, 0, int.MaxValue - Step),
            [nameof(Reviews)] = StatementReviews.Of(store, stated),
            [nameof(Contradictions)] = Pairs(stated).FindAll(pair => filter.Fits(pair.First) || filter.Fits(pair.Second)),
        };
    }

    private static List<(StatementView First, StatementView Second, string Reason, string? Evidence)> Pairs(StatedDocument stated) =>
    [
        .. from pair in stated.Read?.Contradictions ?? []
           let first = stated.WithId(pair.First)
           let second = stated.WithId(pair.Second)
           where first is not null && second is not null
           select (first, second, pair.Reason, pair.Evidence is { } evidence ? stated.Source.Slice(evidence).ToString() : null),
    ];
}
