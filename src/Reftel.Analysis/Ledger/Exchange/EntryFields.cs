using System.Collections.Immutable;
using Reftel.Analysis.Dates;
using Reftel.Reading.Documents;

namespace Reftel.Analysis.Ledger.Exchange;

/// <summary>The fields of an entry in files, and how they are read back.</summary>
internal static class EntryFields
{
    private static readonly (string, EntryKind)[] Kinds = [.. Enum.GetValues<EntryKind>().Select(kind => (kind.ToWord(), kind))];
    private static readonly (string, EstimateKind)[] EstimateKinds = [.. Enum.GetValues<EstimateKind>().Select(kind => (kind.ToWord(), kind))];
    private static readonly (string, EstimateUse)[] Uses = [.. Enum.GetValues<EstimateUse>().Select(use => (use.ToWord(), use))];

    /// <summary>In the order in which they are written.</summary>
    public static readonly LedgerField<LedgerEntry>[] All =
    [
        new("id", entry => entry.Id),
        new("kind", entry => entry.Kind.ToWord()),
        new("document", entry => entry.Document),
        new("proposition", entry => entry.Proposition),
        new("words", entry => ImmutableArray.CreateRange(entry.Words, Ranges.Text)),
        new("sha256", entry => entry.Place.Sha256),
        new("sentence", entry => Ranges.Text(entry.Place.Sentence)),
        new("cueStart", entry => entry.Place.CueStart),
        new("about", entry => entry.About),
        new("actor", entry => entry.Actor?.Name),
        new("actorKey", entry => entry.Actor?.Key),
        new("reportedBy", entry => entry.ReportedBy?.Name),
        new("reportedByKey", entry => entry.ReportedBy?.Key),
        new("due", entry => entry.Due),
        // For those who sort by it; it follows from the one before.
        new("dueEnd", entry => entry.DueOn?.Last.ToIso()),
        new("estimate", entry => entry.Estimate?.Term),
        new("estimateKind", entry => entry.Estimate?.Kind.ToWord()),
        new("estimateNegated", entry => entry.Estimate?.Negated),
        new("use", entry => entry.Estimate?.Use.ToWord()),
        new("scale", entry => entry.Estimate?.Scale),
        new("scaleDeclared", entry => entry.Estimate?.ScaleDeclared),
        new("low", entry => entry.Estimate?.Low),
        new("high", entry => entry.Estimate?.High),
        new("unfalsifiable", entry => entry.IsUnfalsifiable),
        new("negated", entry => entry.Negated),
        new("condition", entry => entry.Condition),
        new("house", entry => entry.House),
        new("authors", entry => entry.Authors),
        new("saidOn", entry => entry.SaidOn),
        new("documentDate", entry => entry.DocumentDate),
        new("marking", entry => entry.Marking),
        new("classification", entry => entry.Classification),
    ];

    /// <summary>The entry of a row; what is wrong goes to the row's problems, and then the entry is not to be used.</summary>
    public static LedgerEntry Read(LedgerRow row) => new()
    {
        Id = row.Required("id"),
        Kind = row.Word("kind", Kinds) ?? default,
        Document = row.Required("document"),
        Proposition = row.Required("proposition"),
        Words = [.. row.List("words").Select(text => row.Range("words", text) ?? default)],
        Place = Place(row),
        About = row.Text("about"),
        Actor = Named(row, "actor"),
        ReportedBy = Named(row, "reportedBy"),
        Due = row.Text("due"),
        Estimate = Estimate(row),
        Negated = row.Flag("negated") ?? false,
        Condition = row.Text("condition"),
        House = row.Text("house"),
        Authors = row.List("authors"),
        SaidOn = row.Text("saidOn"),
        DocumentDate = row.Text("documentDate"),
        Marking = row.Text("marking"),
        Classification = row.Text("classification"),
    };

    public static EntryPlace Place(LedgerRow row) => new(row.Required("sha256"), row.Range("sentence", row.Required("sentence")) ?? default, row.Integer("cueStart"));

    private static NamedActor? Named(LedgerRow row, string name) => row.Text(name) is { } text ? new NamedActor(text, row.Text(name + "Key")) : null;

    private static EntryEstimate? Estimate(LedgerRow row)
    {
        if (row.Text("estimate") is not { } term)
        {
            return null;
        }

        (double? low, double? high) = (row.Part("low"), row.Part("high"));
        if (low is null != high is null || low > high)
        {
            row.Fault("low", LedgerCodes.Value, "low and high are the ends of one interval: give both, the lower first, or none");
        }

        return new EntryEstimate(
            term, row.Word("estimateKind", EstimateKinds) ?? default, row.Flag("estimateNegated") ?? false, row.Word("use", Uses) ?? default,
            row.Text("scale"), row.Flag("scaleDeclared") ?? false, low, high);
    }
}
