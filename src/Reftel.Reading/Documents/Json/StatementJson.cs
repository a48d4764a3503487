using System.Collections.Immutable;

namespace Reftel.Reading.Documents.Json;

/// <summary>The members <c>mentions</c>, <c>offices</c>, <c>estimates</c> and <c>statements</c>.</summary>
internal static class StatementJson
{
    public static void Write(JsonOutput json, ImmutableArray<Mention> mentions)
    {
        json.StartList("mentions");
        foreach (Mention mention in mentions)
        {
            json.StartObject();
            json.Text("text", mention.Text);
            json.Span("span", mention.Span);
            json.Text("kind", mention.Kind.ToWord());
            json.Text("actor", mention.Actor);
            json.Text("rule", mention.Rule);
            json.EndObject();
        }

        json.EndList();
    }

    public static void Write(JsonOutput json, ImmutableArray<HeldOffice> offices)
    {
        json.StartList("offices");
        foreach (HeldOffice office in offices)
        {
            json.StartObject();
            json.Text("actor", office.Actor);
            json.Text("title", office.Title);
            json.Text("of", office.Of);
            json.Text("from", office.From);
            json.Text("to", office.To);
            json.Date("asOf", office.AsOf);
            json.Flag("former", office.Former);
            json.Text("quote", office.Quote);
            json.Span("span", office.Span);
            json.EndObject();
        }

        json.EndList();
    }

    public static void Write(JsonOutput json, ImmutableArray<Estimate> estimates)
    {
        json.StartList("estimates");
        foreach (Estimate estimate in estimates)
        {
            json.StartObject();
            json.Text("term", estimate.Term);
            json.Span("span", estimate.Span);
            json.Text("kind", estimate.Kind.ToWord());
            json.Flag("negated", estimate.Negated);
            json.Text("use", estimate.Use.ToWord());
            json.Text("scale", estimate.Scale);
            json.Flag("scaleDeclared", estimate.ScaleDeclared);
            json.Fraction("low", estimate.Low);
            json.Fraction("high", estimate.High);
            json.EndObject();
        }

        json.EndList();
    }

    public static void Write(JsonOutput json, ImmutableArray<Statement> statements)
    {
        json.StartList("statements");
        foreach (Statement statement in statements)
        {
            json.StartObject();
            json.Text("id", statement.Id);
            json.Span("span", statement.Span);
            json.Text("kind", statement.Kind.ToWord());
            json.Text("voice", statement.Voice.ToWord());
            json.Text("marking", statement.Marking);
            Write(json, "speaker", statement.Speaker, actor: true);
            Write(json, "cue", statement.Cue, actor: false);
            Write(json, "content", statement.Content, actor: false);
            Write(json, "reportedBy", statement.ReportedBy, actor: true);
            json.Text("via", statement.Via);
            json.Text("saidOn", statement.SaidOn);
            json.Text("about", statement.About);
            json.Text("due", statement.Due);
            json.Number("estimate", statement.Estimate);
            json.Flag("negated", statement.Negated);
            Write(json, "condition", statement.Condition, actor: false);
            json.Numbers("notes", statement.Notes);
            json.Texts("sources", statement.Sources);
            json.EndObject();
        }

        json.EndList();
    }

    public static void Write(JsonOutput json, ImmutableArray<Contradiction> contradictions)
    {
        json.StartList("contradictions");
        foreach (Contradiction contradiction in contradictions)
        {
            json.StartObject();
            json.Texts("statements", [contradiction.First, contradiction.Second]);
            json.Text("reason", contradiction.Reason);
            if (contradiction.Evidence is { } evidence)
            {
                json.Span("evidence", evidence);
            }
            else
            {
                json.Null("evidence");
            }

            json.EndObject();
        }

        json.EndList();
    }

    private static void Write(JsonOutput json, string name, StatementWords? words, bool actor)
    {
        if (words is null)
        {
            json.Null(name);
            return;
        }

        json.StartObject(name);
        json.Text("text", words.Text);
        json.Spans("spans", words.Spans);
        if (actor)
        {
            json.Text("actor", words.Actor);
        }

        json.EndObject();
    }
}
