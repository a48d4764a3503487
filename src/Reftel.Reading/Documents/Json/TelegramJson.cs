using System.Collections.Immutable;

namespace Reftel.Reading.Documents.Json;

/// <summary>The member <c>telegram</c>, in the order of a telegram: envelope, head, body, sign-off.</summary>
internal static class TelegramJson
{
    public static void Write(JsonOutput json, Telegram? telegram)
    {
        if (telegram is null)
        {
            json.Null("telegram");
            return;
        }

        json.StartObject("telegram");
        EnvelopeJson.Write(json, telegram);
        HeadJson.Write(json, telegram);
        json.Text("entireText", telegram.EntireText);
        ParagraphJson.Write(json, telegram.Paragraphs);
        json.Texts("signature", telegram.Signature);
        WriteQuoted(json, telegram.Quoted);
        ArchiveCopyJson.Write(json, telegram.ArchiveCopy);
        json.EndObject();
    }

    private static void WriteQuoted(JsonOutput json, ImmutableArray<QuotedTelegram> quoted)
    {
        json.StartList("quoted");
        foreach (QuotedTelegram telegram in quoted)
        {
            json.StartObject();
            json.Text("id", telegram.Id);
            json.Text("classification", telegram.Classification?.ToWord());
            json.Text("post", telegram.Post);
            json.Number("number", telegram.Number);
            json.Span("span", telegram.Span);
            json.EndObject();
        }

        json.EndList();
    }
}
