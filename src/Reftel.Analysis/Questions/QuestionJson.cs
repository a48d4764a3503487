using System.Text.Json;
using Reftel.Analysis.Dates;

namespace Reftel.Analysis.Questions;

/// <summary>What the JSON of boards, lines and drafts of a question have in common.</summary>
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

    /// <summary>A list of texts.</summary>
    public static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>A number, or null.</summary>
    public static void Number(Utf8JsonWriter json, string name, double? number)
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

    /// <summary>True, false, or null.</summary>
    public static void Flag(Utf8JsonWriter json, string name, bool? flag)
    {
        if (flag is { } value)
        {
            json.WriteBoolean(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
