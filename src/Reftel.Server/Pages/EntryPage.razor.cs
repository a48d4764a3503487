using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Ledger.Candidates;
using Reftel.Server.Hosting;
using Reftel.Server.Ledger;
using Reftel.Server.Statements;

namespace Reftel.Server.Pages;

/// <content>Makes the page of <c>/ledger/ID/sN</c>.</content>
public sealed partial class EntryPage
{
    public static async Task Answer(HttpContext context)
    {
        LedgerQuestion question = LedgerQuestion.Of(context);
        if (question.Problem is { } problem)
        {
            await Failures.Tell(context, StatusCodes.Status400BadRequest, "This is not understood", problem);
            return;
        }

        await Write(context, question, ResolveRequest.Empty, null);
    }

    /// <param name="context">The request.</param>
    /// <param name="question">The day that is asked for.</param>
    /// <param name="typed">What stands in the form.</param>
    /// <param name="problem">Why it was not kept, or null.</param>
    internal static async Task Write(HttpContext context, LedgerQuestion question, ResolveRequest typed, string? problem)
    {
        (LedgerLine line, ImmutableArray<Candidate> candidates) = await LedgerRoutes.Entry(context, question);

        // The file that was read, whichever version is the newest by now.
        StatedDocument stated = await StatedDocument.Open(context, line.Entry.Place.Sha256[..16], waits: false);
        StatementView? view = stated.Statements.FirstOrDefault(one =>
            one.Start == line.Entry.Place.Sentence.Start && one.End == line.Entry.Place.Sentence.End && line.Entry.Id.EndsWith($"/s{one.Number}", StringComparison.Ordinal));
        await PageRenderer.Write<EntryPage>(context, new Dictionary<string, object?>
        {
            [nameof(Line)] = line,
            [nameof(Question)] = question,
            [nameof(Day)] = question.AsOfDay ?? context.Today(),
            [nameof(Candidates)] = candidates,
            [nameof(Document)] = stated,
            [nameof(Statement)] = view,
            [nameof(Context)] = view is null ? [] : StatementContext.Of(stated.View, view),
            [nameof(Typed)] = typed,
            [nameof(Problem)] = problem,
        });
    }
}
