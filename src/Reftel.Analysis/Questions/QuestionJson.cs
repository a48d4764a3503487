using System.Text.Json;
using Reftel.Analysis.Dates;

namespace Reftel.Analysis.Questions;

/// <summary>What the JSON of boards and lines have in common.</summary>
internal static class QuestionJson
{
    /// <summary>The members with which an object on a question begins: what it is, of which question, as of which day.</summary>
    public static void WriteHead(Utf8JsonWriter json, string schema, Question question, DateOnly asOf)
    {
        json.WriteString("schema", schema);
        json.WriteString("question", question.Id);
        json.WriteString("title", question.Title);
        json.WriteString("asOf", asOf.ToIso());
    }
}
