using Microsoft.AspNetCore.Http;
using Reftel.Server.Hosting;
using Reftel.Server.Statements;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/documents/ID/review</c>. Pages go by the numbers of statements, which stay when some are decided.</content>
public sealed partial class ReviewPage
{
    private const int Step = 50;

    public static async Task Answer(HttpContext context)
    {
        StatementReviews reviews = await StatementReviews.Open(context, context.Text("version"), waits: true);
        bool open = context.Text("open") == "1";
        int from = context.Number("from", 0, 0, int.MaxValue);
        StatementView[] all = [.. reviews.Document.Statements.Where(view => !open || reviews.On(view)?.Standing is null)];
        int first = Array.FindIndex(all, view => view.Number > from) is >= 0 and var found ? found : all.Length;
        StatementView[] shown = [.. all.Skip(first).Take(Step)];
        await PageRenderer.Write<ReviewPage>(context, new Dictionary<string, object?>
        {
            [nameof(Reviews)] = reviews,
            [nameof(Shown)] = shown,
            [nameof(Open)] = open,
            [nameof(From)] = from,
            [nameof(Previous)] = first == 0 ? null : first <= Step ? 0 : all[first - Step].Number - 1,
            [nameof(Next)] = first + shown.Length < all.Length ? shown[^1].Number : null,
        });
    }
}
