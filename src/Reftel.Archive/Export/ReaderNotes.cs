using System.Text.Json;
using Reftel.Archive.Actors;
using Reftel.Archive.Search;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Actors;
using Reftel.Archive.Store.Readers;

namespace Reftel.Archive.Export;

/// <summary>All that readers left: remarks, decisions on statements, tags, folders.</summary>
public sealed record ReaderNotes(IReadOnlyList<PlacedRemark> Remarks, IReadOnlyList<ReaderCollection> Collections)
{
    /// <summary>What is wrong with the query by which they were chosen, or null; then there are no remarks.</summary>
    public QueryError? Error { get; private init; }

    /// <summary>What was decided on statements whose document is still kept; all of it, whatever is asked for.</summary>
    public IReadOnlyList<(DecidedStatement Decided, DocumentCard Card)> Decisions { get; private init; } = [];

    /// <summary>What was decided on who is one. It is of no single document, so those of some documents alone have none.</summary>
    public IReadOnlyList<ActorDecision> ActorDecisions { get; private init; } = [];

    /// <param name="store">The archive.</param>
    /// <param name="query">What remarks, their words or the titles of their documents must have, as a search has it; null for all.</param>
    internal static ReaderNotes Of(IArchiveStore store, string? query)
    {
        QueryError? error = null;
        TextQuery? asked = query is null ? null : TextQuery.Of(store, query, out error);
        List<PlacedRemark> remarks = error is null ? PlacedRemark.Of(store, store.Remarks()) : [];
        return new ReaderNotes(
            asked is null ? remarks : [.. remarks.Where(placed => asked.Fits($"{placed.Remark.Comment}\n{placed.Remark.Stretch.Quote}\n{placed.Card.Title}\n{placed.Card.Id}"))],
            ReaderCollection.All(store))
        { Error = error, Decisions = DecisionsOf(store), ActorDecisions = store.ActorDecisions() };
    }

    /// <summary>Those of some documents alone.</summary>
    /// <param name="chosen">Which.</param>
    /// <param name="isWhole">Whether the whole archive was asked for, so that what is of no document goes with it.</param>
    internal ReaderNotes Of(Predicate<DocumentCard> chosen, bool isWhole) => new(
        [.. Remarks.Where(remark => chosen(remark.Card))],
        [.. Collections.Select(collection => collection with { Documents = [.. collection.Documents.Where(card => chosen(card))] }).Where(collection => collection.Documents.Count > 0)])
    { Decisions = [.. Decisions.Where(decided => chosen(decided.Card))], ActorDecisions = isWhole ? ActorDecisions : [] };

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("schema", "reftel/notes-of-readers/1");
        json.WriteStartArray("remarks");
        foreach (PlacedRemark remark in Remarks)
        {
            remark.Write(json);
        }

        json.WriteEndArray();
        json.WriteStartArray("decisions");
        foreach ((DecidedStatement decided, DocumentCard card) in Decisions)
        {
            decided.Write(json, card);
        }

        json.WriteEndArray();
        json.WriteStartArray("actorDecisions");
        foreach (ActorDecision decision in ActorDecisions)
        {
            ActorJson.Write(json, decision);
        }

        json.WriteEndArray();
        foreach ((string member, CollectionKind kind) in new[] { ("tags", CollectionKind.Tag), ("folders", CollectionKind.Folder) })
        {
            json.WriteStartArray(member);
            foreach (ReaderCollection collection in Collections.Where(collection => collection.Kind == kind))
            {
                collection.Write(json);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static List<(DecidedStatement, DocumentCard)> DecisionsOf(IArchiveStore store)
    {
        var cards = new Dictionary<DocumentPlace, DocumentCard?>();
        var placed = new List<(DecidedStatement, DocumentCard)>();
        foreach (DecidedStatement decided in DecidedStatement.Of(store.Decisions()))
        {
            if (!cards.TryGetValue(decided.Document, out DocumentCard? card))
            {
                cards.Add(decided.Document, card = PlacedRemark.CardOf(store, decided.Document));
            }

            if (card is not null)
            {
                placed.Add((decided, card));
            }
        }

        return placed;
    }
}

/// <summary>A tag or a folder with its documents.</summary>
public sealed record ReaderCollection(CollectionKind Kind, string Name, IReadOnlyList<DocumentCard> Documents)
{
    internal static List<ReaderCollection> All(IArchiveStore store) =>
    [
        .. store.Collected().GroupBy(collected => (collected.Kind, collected.Name))
            .Select(group => new ReaderCollection(
                group.Key.Kind, group.Key.Name, [.. group.Select(collected => PlacedRemark.CardOf(store, collected.Document)).OfType<DocumentCard>()])),
    ];

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteStartArray("documents");
        foreach (DocumentCard card in Documents)
        {
            json.WriteStringValue(card.Id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
