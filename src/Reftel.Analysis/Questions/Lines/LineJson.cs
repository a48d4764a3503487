using System.Text.Json;
using Reftel.Analysis.Questions.Sources;
using Reftel.Reading.Documents;

namespace Reftel.Analysis.Questions.Lines;

/// <summary>A judgement line as one JSON object; docs/question.md names its members. What is not known is null.</summary>
public static class LineJson
{
    public const string Schema = "reftel/question-line/1";

    public static void Write(Utf8JsonWriter json, JudgementLine line)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(line);
        json.WriteStartObject();
        QuestionJson.WriteHead(json, Schema, line.Question, line.AsOf);
        json.WriteStartArray("judgements");
        foreach (LineEntry entry in line.Entries)
        {
            Write(json, entry);
        }

        json.WriteEndArray();
        QuestionJson.Texts(json, "missing", line.Missing);
        json.WriteStartArray("contradictions");
        foreach (OfferedContradiction pair in line.Contradictions)
        {
            json.WriteStartObject();
            json.WriteString("reason", pair.Reason);
            json.WriteStartArray("statements");
            foreach (SourceStatement statement in new[] { pair.First, pair.Second })
            {
                json.WriteStartObject();
                json.WriteString("id", statement.Id);
                json.WriteString("quotation", statement.Quotation);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LineEntry entry)
    {
        SourceStatement statement = entry.Statement;
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        json.WriteString("document", entry.Document.Id);
        json.WriteString("date", entry.Document.Date);
        json.WriteString("title", entry.Document.Title);
        json.WriteString("house", entry.Document.House);
        json.WriteString("kind", statement.Kind.ToWord());
        json.WriteString("marking", statement.Marking);
        json.WriteString("quotation", statement.Quotation);
        json.WriteString("content", statement.Content);
        json.WriteBoolean("wordsDiffer", entry.WordsDiffer);
        json.WriteString("speaker", statement.Speaker?.Name);
        json.WriteString("about", statement.About);
        json.WriteString("due", statement.Due);
        json.WriteString("condition", statement.Condition);
        json.WriteBoolean("negated", statement.Negated);
        Write(json, statement.Estimate);
        json.WriteString("hypothesis", entry.Kept.Hypothesis);
        SupportJson.Write(json, statement, entry.Support);
        ChangeJson.Write(json, entry.Change);
        json.WriteString("standing", entry.Standing.State.ToWord());
        QuestionJson.Texts(json, "standingReasons", entry.Standing.Reasons);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Ledger.EntryEstimate? estimate)
    {
        if (estimate is null)
        {
            json.WriteNull("estimate");
            return;
        }

        json.WriteStartObject("estimate");
        json.WriteString("term", estimate.Term);
        json.WriteString("kind", estimate.Kind.ToWord());
        json.WriteBoolean("negated", estimate.Negated);
        json.WriteString("use", estimate.Use.ToWord());
        json.WriteString("scale", estimate.Scale);
        json.WriteBoolean("scaleDeclared", estimate.ScaleDeclared);
        QuestionJson.Number(json, "low", estimate.Low);
        QuestionJson.Number(json, "high", estimate.High);
        json.WriteEndObject();
    }
}
