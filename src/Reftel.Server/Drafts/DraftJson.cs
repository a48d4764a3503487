using System.Text.Json;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Drafting;
using Reftel.Analysis.Questions;

namespace Reftel.Server.Drafts;

/// <summary>The next update of a question as JSON: <c>reftel/question-draft/1</c>.</summary>
internal static class DraftJson
{
    public static void Write(Utf8JsonWriter json, DraftView view)
    {
        DraftRequest request = view.Request;
        json.WriteStartObject();
        json.WriteString("schema", "reftel/question-draft/1");
        json.WriteString("question", request.Asked.Kept.Question!.Id);
        json.WriteString("since", view.Since.ToIso());
        json.WriteString("asOf", request.Asked.Day.Iso);
        json.WriteString("style", request.IsTelegram ? "telegram" : "update");
        json.WriteString("title", view.Title);
        json.WriteString("date", view.Date);
        json.WriteString("byline", view.Byline);
        QuestionJson.Texts(json, "headLines", view.HeadLines);
        json.WriteStartArray("sections");
        foreach (DraftPart part in view.Parts)
        {
            json.WriteStartObject();
            json.WriteString("heading", part.Heading);
            json.WriteStartArray("paragraphs");
            foreach (DraftWords words in part.Paragraphs)
            {
                Write(json, words);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Notes(json, view);
        json.WriteString("telegram", view.Telegram);
        QuestionJson.Texts(json, "empty", view.Empty);
        QuestionJson.Texts(json, "remarks", view.Remarks);
        Proof(json, view);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DraftWords words)
    {
        json.WriteStartObject();
        json.WriteString("lead", words.Lead);
        json.WriteStartArray("sentences");
        foreach (DraftWording sentence in words.Sentences)
        {
            json.WriteStartObject();
            json.WriteNumber("number", sentence.Number);
            json.WriteString("text", sentence.Text);
            QuestionJson.Number(json, "note", sentence.Note);
            json.WriteString("statement", sentence.Statement);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Notes(Utf8JsonWriter json, DraftView view)
    {
        json.WriteStartArray("notes");
        foreach (DraftNote note in view.Notes)
        {
            json.WriteStartObject();
            json.WriteNumber("number", note.Number);
            json.WriteString("text", note.Text);
            QuestionJson.Texts(json, "cites", note.Held.Select(held => held.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Proof(Utf8JsonWriter json, DraftView view)
    {
        json.WriteStartArray("problems");
        foreach (DraftProblem problem in view.Problems)
        {
            json.WriteStartObject();
            json.WriteString("code", problem.Code);
            json.WriteString("message", problem.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (FoundInDraft found in view.Findings)
        {
            json.WriteStartObject();
            json.WriteString("code", found.Code);
            json.WriteString("severity", found.Severity);
            json.WriteString("message", found.Message);
            json.WriteString("words", found.Words);
            QuestionJson.Number(json, "sentence", found.Sentence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("forms");
        foreach (ProvedForm form in view.Forms)
        {
            json.WriteStartObject();
            json.WriteString("form", form.Extension[1..]);
            QuestionJson.Texts(json, "differences", form.Differences);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
