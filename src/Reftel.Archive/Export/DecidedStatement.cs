using System.Text.Json;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Readers;

namespace Reftel.Archive.Export;

/// <summary>What readers decided on one statement, the first decision first.</summary>
/// <param name="Document">Where it is.</param>
/// <param name="Place">Which statement it is, as the latest decision names it.</param>
/// <param name="All">Every decision, with those that were taken back.</param>
public sealed record DecidedStatement(DocumentPlace Document, StatementPlace Place, IReadOnlyList<Decision> All)
{
    /// <summary>The decision that stands: the latest that was not taken back; null when all were.</summary>
    public Decision? Standing { get; } = StandingOf(All);

    /// <summary>Decisions by statement, in the order in which each was first decided on.</summary>
    internal static List<DecidedStatement> Of(IEnumerable<Decision> decisions) =>
    [
        .. decisions.GroupBy(decision => (decision.Document, KeyOf(decision.Place)))
            .Select(group => new DecidedStatement(group.Key.Document, group.Last().Place, [.. group])),
    ];

    /// <summary>
    /// What tells a statement from the others of its document: its cue with the place, which holds also when other rules end the sentence
    /// elsewhere; without a cue the place of the sentence.
    /// </summary>
    internal static (int Start, int End, string? Cue) KeyOf(StatementPlace place) =>
        place is { Cue: { } cue, CueStart: { } start } ? (start, 0, cue) : (place.Sentence.Start, place.Sentence.End, null);

    /// <param name="json">Where to write.</param>
    /// <param name="card">The document.</param>
    /// <param name="more">Members that stand before the others.</param>
    internal void Write(Utf8JsonWriter json, DocumentCard card, Action<Utf8JsonWriter>? more = null)
    {
        json.WriteStartObject();
        more?.Invoke(json);
        json.WriteString("document", card.Id);
        json.WriteString("sha256", Document.Sha256);
        json.WriteNumber("part", Document.Part);
        json.WriteStartArray("span");
        json.WriteNumberValue(Place.Sentence.Start);
        json.WriteNumberValue(Place.Sentence.End);
        json.WriteEndArray();
        json.WriteString("quote", Place.Sentence.Quote);
        json.WriteString("cue", Place.Cue);
        json.WriteString("stands", Standing is { } standing ? DecisionTables.Word(standing.What) : null);
        json.WriteStartArray("decisions");
        foreach (Decision decision in All)
        {
            Write(json, decision);
        }

        json.WriteEndArray();
        json.WriteString("address", new SpanLink(Document.Sha256, Place.Sentence.Start, Place.Sentence.End, Place.Sentence.Quote).Address(card.Id));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartObject();
        json.WriteNumber("key", decision.Key);
        json.WriteString("what", DecisionTables.Word(decision.What));
        json.WriteString("kind", decision.Correction.Kind);
        json.WriteString("speaker", decision.Correction.Speaker);
        json.WriteString("due", decision.Correction.Due);
        json.WriteString("madeOn", decision.MadeOn);
        json.WriteString("madeBy", decision.MadeBy);
        json.WriteEndObject();
    }

    private static Decision? StandingOf(IReadOnlyList<Decision> all)
    {
        var standing = new Stack<Decision>();
        foreach (Decision decision in all)
        {
            if (decision.What != DecisionKind.Undone)
            {
                standing.Push(decision);
            }
            else
            {
                standing.TryPop(out _);
            }
        }

        return standing.TryPeek(out Decision? latest) ? latest : null;
    }
}
