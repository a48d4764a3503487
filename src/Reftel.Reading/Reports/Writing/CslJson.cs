using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Writing;

/// <summary>A citation as an item of CSL-JSON 1.0, the form that citation managers and processors exchange.</summary>
public static class CslJson
{
    // Unicode stays readable; what HTML needs escaped is no matter in a file.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object on one line.</summary>
    public static string Write(CitedSource source)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", source.Id);
            json.WriteString("type", TypeOf(source.Kind));
            WriteText(json, "title", source.Title);
            WriteAuthors(json, source);
            WriteDate(json, "issued", source.Date);
            WriteDate(json, "accessed", source.Accessed);
            WriteText(json, "container-title", source.Container);
            WriteText(json, "publisher", source.Publisher);
            WriteText(json, "publisher-place", source.Place);
            WriteText(json, "page", source.Pages);
            WriteText(json, "DOI", source.Doi);
            WriteText(json, "URL", source.Url);
            WriteText(json, "archive_location", source.Archived?.Url);
            WriteText(json, "note", CitationNote.Of(source));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string TypeOf(CitedKind kind) => kind switch
    {
        CitedKind.WebPage => "webpage",
        CitedKind.Report => "report",
        CitedKind.NewspaperArticle => "article-newspaper",
        CitedKind.MagazineArticle => "article-magazine",
        CitedKind.JournalArticle => "article-journal",
        CitedKind.Book => "book",
        CitedKind.Chapter => "chapter",
        CitedKind.Legislation => "legislation",
        CitedKind.Treaty => "treaty",
        CitedKind.Interview => "interview",
        CitedKind.Thesis => "thesis",
        CitedKind.Post => "post",
        _ => "document",
    };

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteAuthors(Utf8JsonWriter json, CitedSource source)
    {
        if (source.Authors.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (PersonName name in source.Authors.Select(PersonName.Of))
        {
            json.WriteStartObject();
            WriteText(json, "family", name.Family);
            WriteText(json, "given", name.Given);
            WriteText(json, "literal", name.Family is null ? name.Literal : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, PartialDate? date)
    {
        if (date is not { } known)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (int part in new[] { known.Year, known.Month, known.Day }.TakeWhile(part => part > 0))
        {
            json.WriteNumberValue(part);
        }

        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
