using System.Text.Json;

namespace Reftel.Archive.Statements;

/// <summary>
/// A statement as one JSON object: that of <c>statements</c> in the record of its document, with the document, the file and the place around it, and the
/// estimate itself (<c>estimateDetail</c>) beside its index.
/// </summary>
internal static class StatementRowJson
{
    public static void Write(Utf8JsonWriter json, StatementRow row)
    {
        json.WriteStartObject();
        json.WriteString("document", row.Document);
        json.WriteString("path", row.Path);
        json.WriteString("sha256", row.Sha256);
        json.WriteNumber("line", row.Line);
        json.WriteNumber("column", row.Column);
        json.WriteString("id", row.Id);
        Write(json, "span", row.Span);
        json.WriteString("kind", row.Kind);
        json.WriteString("voice", row.Voice);
        json.WriteString("marking", row.Marking);
        Write(json, "speaker", row.Speaker, actor: true);
        Write(json, "cue", row.Cue, actor: false);
        Write(json, "content", row.Content, actor: false);
        Write(json, "reportedBy", row.ReportedBy, actor: true);
        json.WriteString("via", row.Via);
        json.WriteString("saidOn", row.SaidOn);
        json.WriteString("about", row.About);
        json.WriteString("due", row.Due);
        Write(json, "estimate", row.Estimate?.Index);
        json.WriteBoolean("negated", row.Negated);
        Write(json, "condition", row.Condition, actor: false);
        json.WriteStartArray("notes");
        foreach (int note in row.Notes)
        {
            json.WriteNumberValue(note);
        }

        json.WriteEndArray();
        json.WriteStartArray("sources");
        foreach (string source in row.Sources)
        {
            json.WriteStringValue(source);
        }

        json.WriteEndArray();
        Write(json, row.Estimate);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RowEstimate? estimate)
    {
        if (estimate is null)
        {
            json.WriteNull("estimateDetail");
            return;
        }

        json.WriteStartObject("estimateDetail");
        json.WriteString("term", estimate.Term);
        Write(json, "span", estimate.Span);
        json.WriteString("kind", estimate.Kind);
        json.WriteBoolean("negated", estimate.Negated);
        json.WriteString("use", estimate.Use);
        json.WriteString("scale", estimate.Scale);
        json.WriteBoolean("scaleDeclared", estimate.ScaleDeclared);
        Write(json, "low", estimate.Low);
        Write(json, "high", estimate.High);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, StatementPart? part, bool actor)
    {
        if (part is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("text", part.Text);
        json.WriteStartArray("spans");
        foreach (Stretch span in part.Spans)
        {
            Write(json, span);
        }

        json.WriteEndArray();
        if (actor)
        {
            json.WriteString("actor", part.Actor);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, Stretch span)
    {
        json.WritePropertyName(name);
        Write(json, span);
    }

    private static void Write(Utf8JsonWriter json, Stretch span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
