using Microsoft.AspNetCore.Http;
using Reftel.Server.Hosting;
using Reftel.Server.Statements;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/documents/ID/statements</c>.</content>
public sealed partial class StatementsPage
{
    public static async Task Answer(HttpContext context)
    {
        bool waits = context.Text("read") == "yes";
        StatementReviews reviews = await StatementReviews.Open(context, context.Text("version"), waits);
        var filter = StatementFilter.Of(context);
        await PageRenderer.Write<StatementsPage>(context, new Dictionary<string, object?>
        {
            [nameof(Of)] = new StatementChoice(reviews.Document, filter, waits),
            [nameof(At)] = context.Number("at", 0, 0, int.MaxValue - Step),
            [nameof(Reviews)] = reviews,
            [nameof(Contradictions)] = Pairs(reviews.Document).FindAll(pair => filter.Fits(pair.First) || filter.Fits(pair.Second)),
        });
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
