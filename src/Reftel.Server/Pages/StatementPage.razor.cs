using System.Globalization;
using Microsoft.AspNetCore.Http;
using Reftel.Archive.Store;
using Reftel.Server.Hosting;
using Reftel.Server.Statements;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/documents/ID/statements/N</c>.</content>
public sealed partial class StatementPage
{
    public static async Task Answer(HttpContext context)
    {
        Dictionary<string, object?> page = await context.Archives().Read(store => Make(context, store), context.RequestAborted);
        await PageRenderer.Write<StatementPage>(context, page);
    }

    /// <summary>The statement that an address names: by its number, and by its place where other rules count otherwise.</summary>
    /// <exception cref="ArchiveException">There is none.</exception>
    internal static (StatedDocument Document, StatementView Statement, bool Moved) Find(HttpContext context, IArchiveStore store)
    {
        var stated = StatedDocument.Of(context, store, context.Text("file") ?? context.Text("version"), waits: true);
        string name = context.Route("number");
        StatementView? numbered = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= stated.Statements.Count
            ? stated.Statements[number - 1]
            : null;
        if (context.Text("span") is not { } span || (numbered is not null && numbered.Span == span))
        {
            return numbered is { } found
                ? (stated, found, false)
                : throw new ArchiveException(ArchiveProblem.Document, $"{stated.Kept.Card.Id} has no statement {name}; it has {stated.Statements.Count}.");
        }

        return stated.Statements.FirstOrDefault(view => view.Span == span) is { } moved
            ? (stated, moved, true)
            : throw new ArchiveException(ArchiveProblem.Document, $"No statement of {stated.Kept.Card.Id} stands at the place {span} any more.");
    }

    private static Dictionary<string, object?> Make(HttpContext context, IArchiveStore store)
    {
        (StatedDocument stated, StatementView statement, bool moved) = Find(context, store);
        return new Dictionary<string, object?>
        {
            [nameof(Document)] = stated,
            [nameof(Of)] = statement,
            [nameof(Moved)] = moved,
            [nameof(Reviews)] = StatementReviews.Of(store, stated),
            [nameof(Context)] = StatementContext.Of(stated.View, statement),
        };
    }
}
