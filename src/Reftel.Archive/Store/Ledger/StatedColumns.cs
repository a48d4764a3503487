using System.Collections.Immutable;
using System.Data.Common;
using Reftel.Analysis.Ledger;
using Reftel.Archive.Ledger;
using Reftel.Archive.Statements;
using Reftel.Archive.Store.Statements;

namespace Reftel.Archive.Store.Ledger;

/// <summary>What the ledger takes from rows of the table <c>statement</c>. It reads all of them, so that nothing is read of which it makes nothing, and what many say alike is kept once.</summary>
/// <param name="idOf">Id of a document by its key; null where its statements are not wanted.</param>
internal sealed class StatedColumns(Func<long, string?> idOf)
{
    // The place of a cue is in the column of places, its words are of no use here.
    private static readonly string[] Columns =
    [
        "document", "number", "kind", "first", "last", "voice", "marking", "speaker", "actor", "content", "reported_by", "reported_by_actor", "condition", "said_on",
        "about", "due", "estimate", "estimate_kind", "estimate_use", "estimate_negated", "scale", "scale_declared", "low", "high", "negated", "places",
    ];

    private readonly StringPool _texts = new();
    private readonly Dictionary<EntryEstimate, EntryEstimate> _estimates = [];

    /// <summary>What <see cref="Read"/> reads, of <c>statement s</c>.</summary>
    public static string Selected { get; } = $"s.{string.Join(", s.", Columns)}";

    /// <param name="row">A row of <see cref="Selected"/>.</param>
    /// <returns>Null where statements of its document are not wanted.</returns>
    public DocumentStatement? Read(DbDataReader row)
    {
        long document = row.GetInt64(0);
        if (idOf(document) is not { } id)
        {
            return null;
        }

        int number = row.GetInt32(1);
        ImmutableArray<Stretch>[] places = StatementPlaces.Read(row.GetString(25));
        string kind = row.GetString(2);
        bool hasCue = !places[1].IsEmpty;
        return new DocumentStatement(document, number, new StatedFacts
        {
            Id = StatedRows.IdOf(id, number),
            Kind = StatedRows.KindOf(kind)!.Value,
            Content = row.GetString(9),
            Words = StatedRows.Ranges(places[2]),
            Sentence = new CodePointRange(row.GetInt32(3), row.GetInt32(4)),
            CueStart = hasCue ? places[1][0].Start : null,
            Speaker = Actor(row, 7, 8) ?? StatedRows.Unnamed(kind, row.GetString(5), hasCue),
            ReportedBy = Actor(row, 10, 11),
            About = Text(row, 14),
            Due = _texts.Of(Text(row, 15)),
            SaidOn = _texts.Of(Text(row, 13)),
            Estimate = row.IsDBNull(16) || places[5].IsEmpty ? null : Estimate(row),
            Negated = row.GetInt32(24) != 0,
            Condition = Text(row, 12),
            Marking = _texts.Of(Text(row, 6)),
        });
    }

    private EntryEstimate Estimate(DbDataReader row)
    {
        EntryEstimate estimate = StatedRows.Estimate(
            row.GetString(16), row.GetString(17), row.GetInt32(19) != 0, row.GetString(18), Text(row, 20), row.GetInt32(21) != 0, Number(row, 22), Number(row, 23));
        if (!_estimates.TryGetValue(estimate, out EntryEstimate? same))
        {
            _estimates.Add(estimate, same = estimate);
        }

        return same;
    }

    private static NamedActor? Actor(DbDataReader row, int name, int key) => row.IsDBNull(name) ? null : new NamedActor(row.GetString(name), Text(row, key));

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static double? Number(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);
}
