using System.Text.Json;
using Reftel.Analysis.Questions.Sources;

namespace Reftel.Analysis.Questions.Lines;

/// <summary>What a judgement rests on, as a member of the line.</summary>
internal static class SupportJson
{
    public static void Write(Utf8JsonWriter json, SourceStatement statement, JudgementSupport support)
    {
        json.WriteStartObject("support");
        json.WriteStartArray("notes");
        foreach (int note in statement.Notes)
        {
            json.WriteNumberValue(note);
        }

        json.WriteEndArray();
        json.WriteStartArray("sources");
        foreach (RestsOn source in support.Sources)
        {
            json.WriteStartObject();
            json.WriteString("name", source.Name);
            json.WriteString("host", source.Host);
            json.WriteString("document", source.Document);
            QuestionJson.Flag(json, "sameHouse", source.SameHouse);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("sameHouse", support.SameHouse);
        json.WriteNumber("houseKnown", support.HouseKnown);
        json.WriteBoolean("singleSource", support.IsSingleSource);
        json.WriteBoolean("unsourced", support.IsUnsourced);
        json.WriteStartObject("document");
        json.WriteNumber("sources", support.Document.Sources);
        json.WriteNumber("sameHouse", support.Document.SameHouse);
        json.WriteNumber("houseKnown", support.Document.HouseKnown);
        json.WriteEndObject();
        json.WriteStartArray("grades");
        foreach (SourceGrade grade in support.Grades)
        {
            json.WriteStartObject();
            json.WriteString("of", grade.Of);
            json.WriteString("reliability", grade.Reliability?.ToString());
            QuestionJson.Number(json, "credibility", grade.Credibility);
            json.WriteString("by", grade.By);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
