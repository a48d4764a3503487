using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Reftel.Archive.Export;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Readers;
using Reftel.Reading.Text;
using Reftel.Server.Hosting;

namespace Reftel.Server.Statements;

/// <summary>What readers decided on the statements of a document.</summary>
/// <param name="Document">The document as it is read now.</param>
/// <param name="All">Everything decided on its file, by statement.</param>
public sealed record StatementReviews(StatedDocument Document, IReadOnlyList<DecidedStatement> All)
{
    private readonly Dictionary<(int, int, string?), DecidedStatement> _byPlace = All.ToDictionary(decided => DecidedStatement.KeyOf(decided.Place));

    /// <summary>Those of the document that an address names, as <see cref="StatedDocument.Open"/> opens it.</summary>
    internal static async Task<StatementReviews> Open(HttpContext context, string? version, bool waits)
    {
        StatedDocument stated = await StatedDocument.Open(context, version, waits);
        return await context.Archives().Read(store => Of(store, stated), context.RequestAborted);
    }

    internal static StatementReviews Of(IArchiveStore store, StatedDocument stated) => new(stated, DecidedStatement.Of(store.DecisionsOf(stated.Place)));

    /// <summary>Which statement it is, whatever number it has.</summary>
    public static StatementPlace PlaceOf(StatedDocument stated, StatementView view)
    {
        TextSpan? cue = view.Statement.Cue is { Spans: [var first, ..] } ? first : null;
        return new StatementPlace(
            new RemarkStretch(view.Start, view.End, stated.Source.Slice(view.Statement.Span).ToString()),
            cue is null ? null : view.Statement.Cue!.Text,
            cue is { } place ? stated.Source.ToCodePoint(place.Start) : null);
    }

    /// <summary>What was decided on a statement, or null.</summary>
    public DecidedStatement? On(StatementView view) => _byPlace.GetValueOrDefault(DecidedStatement.KeyOf(PlaceOf(Document, view)));

    /// <summary>Statements on which a decision stands.</summary>
    public int Decided => Document.Statements.Count(view => On(view)?.Standing is not null);

    /// <summary>Decisions on statements that are not read as such any more: to be told, never dropped.</summary>
    public ImmutableArray<DecidedStatement> Lost => LostOf();

    private ImmutableArray<DecidedStatement> LostOf()
    {
        var read = Document.Statements.Select(view => DecidedStatement.KeyOf(PlaceOf(Document, view))).ToHashSet();
        return [.. All.Where(decided => decided.Standing is not null && !read.Contains(DecidedStatement.KeyOf(decided.Place)))];
    }
}
