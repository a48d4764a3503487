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
        StatementReviews reviews = await StatementReviews.Open(context, context.Text("file") ?? context.Text("version"), waits: true);
        (StatementView statement, bool moved) = Find(context, reviews.Document);
        await PageRenderer.Write<StatementPage>(context, new Dictionary<string, object?>
        {
            [nameof(Reviews)] = reviews,
            [nameof(Of)] = statement,
            [nameof(Moved)] = moved,
            [nameof(Context)] = StatementContext.Of(reviews.Document.View, statement),
        });
    }

    /// <summary>The statement that an address names: by its number, and by its place where other rules count otherwise.</summary>
    /// <exception cref="ArchiveException">There is none.</exception>
    private static (StatementView Statement, bool Moved) Find(HttpContext context, StatedDocument stated)
    {
        string name = context.Route("number");
        StatementView? numbered = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= stated.Statements.Count
            ? stated.Statements[number - 1]
            : null;
        if (context.Text("span") is not { } span || (numbered is not null && numbered.Span == span))
        {
            return numbered is { } found
                ? (found, false)
                : throw new ArchiveException(ArchiveProblem.Document, $"{stated.Kept.Card.Id} has no statement {name}; it has {stated.Statements.Count}.");
        }

        return stated.Statements.FirstOrDefault(view => view.Span == span) is { } moved
            ? (moved, true)
            : throw new ArchiveException(ArchiveProblem.Document, $"No statement of {stated.Kept.Card.Id} stands at the place {span} any more.");
    }
}
