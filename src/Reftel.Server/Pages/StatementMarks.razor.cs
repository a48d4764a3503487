using Microsoft.AspNetCore.Http;
using Reftel.Server.Hosting;
using Reftel.Server.Statements;

namespace Reftel.Server.Pages;

/// <content>Makes the fragments of <c>/documents/ID/statements.fragment</c>: marks for all paragraphs, or the list beside one.</content>
public sealed partial class StatementMarks
{
    public static async Task Answer(HttpContext context)
    {
        StatedDocument stated = await StatedDocument.Open(context, context.Text("version"), context.Text("read") == "yes");
        if (stated.Read is null)
        {
            // Nobody has asked for it in so many words, and it takes long.
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        List<StatementsBeside> all = StatementsBeside.Of(stated);
        await (context.Text("words") is { } words
            ? PageRenderer.Write<StatementMargin>(context, new Dictionary<string, object?>
            {
                [nameof(StatementMargin.Document)] = stated,
                [nameof(StatementMargin.Of)] = all.Find(beside => beside.Words == words) ?? new StatementsBeside(words, []),
            })
            : PageRenderer.Write<StatementMarks>(context, new Dictionary<string, object?> { [nameof(All)] = all }));
    }
}
