using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using Reftel.Archive.Statements;

namespace Reftel.Archive.Store.Statements;

/// <summary>A statement as a row of the table <c>statement</c>: its columns in one order, as they are written and as they are read.</summary>
internal static class StatementColumns
{
    private static readonly string[] Kept =
    [
        "number", "line", "col", "first", "last", "kind", "voice", "marking", "speaker", "actor", "cue", "content", "reported_by", "reported_by_actor", "via",
        "condition", "said_on", "about", "due", "estimate", "estimate_number", "estimate_kind", "estimate_use", "estimate_negated", "scale", "scale_declared",
        "low", "high", "negated", "notes", "sources", "places", "about_actor",
    ];

    // What questions are asked of, and nobody reads.
    private static readonly string[] Asked = ["due_end", "speaker_words", "about_words", "estimate_words"];

    /// <summary>Names of all columns, for writing.</summary>
    public static string[] Written { get; } = ["document", .. Kept, .. Asked];

    /// <summary>What <see cref="Read"/> reads, of <c>statement s</c>, <c>document d</c> and <c>original o</c>.</summary>
    public static string Selected { get; } =
        $"s.{string.Join(", s.", Kept)}, d.id, o.sha256, (SELECT min(n.path) FROM name n WHERE n.original = d.original)";

    public static object?[] Values(long document, StatementRow row) =>
    [
        document, row.Number, row.Line, row.Column, row.Span.Start, row.Span.End, row.Kind, row.Voice, Text(row.Marking), Text(row.Speaker?.Text),
        Text(row.Speaker?.Actor), Text(row.Cue?.Text), Text(row.Content.Text), Text(row.ReportedBy?.Text), Text(row.ReportedBy?.Actor), Text(row.Via),
        Text(row.Condition?.Text), row.SaidOn, Text(row.About), row.Due, Text(row.Estimate?.Term), row.Estimate?.Index, row.Estimate?.Kind, row.Estimate?.Use,
        row.Estimate is { } estimate ? Flag(estimate.Negated) : null, row.Estimate?.Scale, row.Estimate is { } scaled ? Flag(scaled.ScaleDeclared) : null,
        row.Estimate?.Low, row.Estimate?.High, Flag(row.Negated), string.Join(',', row.Notes.Select(note => note.ToString(CultureInfo.InvariantCulture))),
        Text(string.Join(',', row.Sources)), StatementPlaces.Write(row), Text(row.AboutActor), row.DueEnd, Text(row.SpeakerWords), Text(row.AboutWords), Text(row.EstimateWords),
    ];

    public static StatementRow Read(DbDataReader row)
    {
        ImmutableArray<Stretch>[] places = StatementPlaces.Read(row.GetString(31));
        int number = row.GetInt32(0);
        string document = row.GetString(33);
        return new StatementRow
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{document}/s{number}"),
            Number = number,
            Document = document,
            Path = Text(row, 35),
            Sha256 = row.GetString(34),
            Line = row.GetInt32(1),
            Column = row.GetInt32(2),
            Span = new Stretch(row.GetInt32(3), row.GetInt32(4)),
            Kind = row.GetString(5),
            Voice = row.GetString(6),
            Marking = Text(row, 7),
            Speaker = Part(row, 8, places[0], 9),
            Cue = Part(row, 10, places[1]),
            Content = Part(row, 11, places[2])!,
            ReportedBy = Part(row, 12, places[3], 13),
            Via = Text(row, 14),
            Condition = Part(row, 15, places[4]),
            SaidOn = Text(row, 16),
            About = Text(row, 17),
            AboutActor = Text(row, 32),
            Due = Text(row, 18),
            Estimate = Estimate(row, places[5]),
            Negated = row.GetInt32(28) != 0,
            Notes = [.. Split(row.GetString(29)).Select(note => int.Parse(note, NumberStyles.None, CultureInfo.InvariantCulture))],
            Sources = [.. Split(row.GetString(30))],
        };
    }

    private static RowEstimate? Estimate(DbDataReader row, ImmutableArray<Stretch> place) => row.IsDBNull(19) || place.IsEmpty ? null : new RowEstimate(
        row.GetInt32(20), row.GetString(19), place[0], row.GetString(21), row.GetInt32(23) != 0, row.GetString(22), Text(row, 24), row.GetInt32(25) != 0,
        row.IsDBNull(26) ? null : row.GetDouble(26), row.IsDBNull(27) ? null : row.GetDouble(27));

    private static StatementPart? Part(DbDataReader row, int column, ImmutableArray<Stretch> places, int actor = -1) =>
        row.IsDBNull(column) ? null : new StatementPart(row.GetString(column), places, actor < 0 ? null : Text(row, actor));

    private static string[] Split(string list) => list.Length == 0 ? [] : list.Split(',');

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static string? Text(string? text) => Storable.Text(text);

    private static int Flag(bool flag) => flag ? 1 : 0;
}
