using System.Text.Json;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Readers;

namespace Reftel.Archive.Export;

/// <summary>A remark with the document that it is in, as the archive has it now.</summary>
public sealed record PlacedRemark(Remark Remark, DocumentCard Card)
{
    /// <summary>Address that leads to its words.</summary>
    public string Address => new SpanLink(Remark.Document.Sha256, Remark.Stretch.Start, Remark.Stretch.End, Remark.Stretch.Quote).Address(Card.Id);

    /// <summary>The remarks whose document is still kept.</summary>
    internal static List<PlacedRemark> Of(IArchiveStore store, IEnumerable<Remark> remarks)
    {
        var cards = new Dictionary<DocumentPlace, DocumentCard?>();
        var placed = new List<PlacedRemark>();
        foreach (Remark remark in remarks)
        {
            if (!cards.TryGetValue(remark.Document, out DocumentCard? card))
            {
                cards.Add(remark.Document, card = CardOf(store, remark.Document));
            }

            if (card is not null)
            {
                placed.Add(new PlacedRemark(remark, card));
            }
        }

        return placed;
    }

    internal static DocumentCard? CardOf(IArchiveStore store, DocumentPlace place) =>
        store.DocumentsOfFile(place.Sha256).FirstOrDefault(document => document.Part == place.Part)?.Card;

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("key", Remark.Key);
        json.WriteString("document", Card.Id);
        json.WriteString("title", Card.Title);
        json.WriteString("sha256", Remark.Document.Sha256);
        json.WriteNumber("part", Remark.Document.Part);
        json.WriteStartArray("span");
        json.WriteNumberValue(Remark.Stretch.Start);
        json.WriteNumberValue(Remark.Stretch.End);
        json.WriteEndArray();
        json.WriteString("quote", Remark.Stretch.Quote);
        json.WriteString("comment", Remark.Comment);
        json.WriteString("madeOn", Remark.MadeOn);
        json.WriteString("madeBy", Remark.MadeBy);
        json.WriteString("changedOn", Remark.ChangedOn);
        json.WriteString("address", Address);
        json.WriteEndObject();
    }
}
