using System.Text.Json;
using Reftel.Archive.Export;
using Reftel.Archive.Store.Actors;
using Reftel.Reading.Statements;

namespace Reftel.Archive.Actors;

/// <summary>Actors of an archive as JSON: <c>reftel/actor/1</c>, and the object of a list.</summary>
internal static class ActorJson
{
    public static void Write(Utf8JsonWriter json, ActorCard card)
    {
        json.WriteStartObject();
        Members(json, card);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ActorReport report)
    {
        KeptActor actor = report.Actor;
        json.WriteStartObject();
        json.WriteString("schema", "reftel/actor/1");
        Members(json, actor.Card);
        json.WriteStartArray("keys");
        foreach (ActorSpelling spelling in actor.Keys)
        {
            json.WriteStartObject();
            json.WriteString("key", spelling.Key);
            json.WriteNumber("documents", spelling.Documents);
            json.WriteString("evidence", spelling.Evidence.Length == 0 ? null : spelling.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("names");
        foreach (ActorName name in actor.Names)
        {
            Write(json, name);
        }

        json.WriteEndArray();
        json.WriteStartArray("offices");
        foreach (ActorOffice office in actor.Offices)
        {
            Write(json, office);
        }

        json.WriteEndArray();
        json.WriteStartArray("gazetteer");
        foreach (GazetteerOffice office in report.Listed)
        {
            json.WriteStartObject();
            json.WriteString("title", office.Title);
            json.WriteString("of", office.Of);
            json.WriteString("from", office.From?.ToString());
            json.WriteString("to", office.To?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("statements");
        Write(json, "by", report.By);
        Write(json, "about", report.About);
        json.WriteEndObject();
        json.WriteStartArray("decisions");
        foreach (ActorDecision decision in actor.Decisions)
        {
            Write(json, decision);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ActorDecision decision)
    {
        json.WriteStartObject();
        json.WriteNumber("number", decision.Key);
        json.WriteString("what", ActorDecisionTables.Word(decision.What));
        json.WriteString("one", decision.One);
        json.WriteString("other", decision.Other);
        if (decision.Undoes is { } undone)
        {
            json.WriteNumber("undoes", undone);
        }
        else
        {
            json.WriteNull("undoes");
        }

        json.WriteString("note", decision.Note);
        json.WriteString("madeOn", decision.MadeOn);
        json.WriteString("madeBy", decision.MadeBy);
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, ActorCard card)
    {
        json.WriteString("key", card.Key);
        json.WriteString("name", card.Name);
        json.WriteString("kind", card.Kind);
        json.WriteNumber("documents", card.Documents);
        json.WriteBoolean("surnameAlone", card.IsWeak);
    }

    private static void Write(Utf8JsonWriter json, ActorName name)
    {
        json.WriteStartObject();
        json.WriteString("name", name.Name);
        json.WriteString("script", name.Script);
        json.WriteString("rule", name.Rule);
        json.WriteStartArray("languages");
        foreach (string language in name.Languages)
        {
            json.WriteStringValue(language);
        }

        json.WriteEndArray();
        json.WriteNumber("documents", name.Documents);
        json.WriteNumber("mentions", name.Mentions);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ActorOffice office)
    {
        json.WriteStartObject();
        json.WriteString("title", office.Title);
        json.WriteString("of", office.Of);
        json.WriteString("from", office.From);
        json.WriteString("to", office.To);
        json.WriteString("asOf", office.AsOf);
        json.WriteBoolean("former", office.IsFormer);
        json.WriteString("document", office.Document);
        json.WriteString("sha256", office.Sha256);
        json.WriteStartArray("span");
        json.WriteNumberValue(office.Start);
        json.WriteNumberValue(office.End);
        json.WriteEndArray();
        json.WriteString("quote", office.Quote);
        json.WriteString("address", new SpanLink(office.Sha256, office.Start, office.End, office.Quote).Address(office.Document));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, SaidOfActor said)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", said.Count);
        json.WriteStartObject("kinds");
        foreach ((string kind, int count) in said.Kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            json.WriteNumber(kind, count);
        }

        json.WriteEndObject();
        json.WriteStartArray("years");
        foreach ((int year, int count) in said.Years)
        {
            json.WriteStartObject();
            json.WriteNumber("year", year);
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
