using System.Text.Json;
using Reftel.Archive;
using Reftel.Archive.Wording;
using Reftel.Reading.Documents;

namespace Reftel.Server.Documents;

/// <summary>Words of a document with where they come from, to paste elsewhere.</summary>
/// <param name="Title">Title or subject.</param>
/// <param name="Id">Canonical id.</param>
/// <param name="Link">Address that leads back to the words.</param>
/// <param name="Words">The words as they read.</param>
/// <param name="Part">Which part of it they are: <c>para 3</c>, <c>note 12</c>; or null.</param>
internal sealed record DocumentCitation(Document Document, string Title, string Id, string Link, string Words, string? Part)
{
    /// <summary>In a format: <c>text</c>, <c>markdown</c>, <c>csl</c> (CSL-JSON of the document, with the quotation as annotation), <c>link</c>; null for another.</summary>
    public string? As(string format) => format switch
    {
        "text" => $"\u201C{Words}\u201D \u2014 {Source}. {Link}",
        "markdown" => $"{string.Join('\n', Words.Split('\n').Select(line => $"> {Escape(line)}"))}\n>\n> \u2014 [{Escape(Title)}]({Link}), {Escape(Where)}",
        "csl" => Csl(),
        "link" => Link,
        _ => null,
    };

    private string Source => $"{string.Concat(Authors.Select(author => $"{author}, "))}{Title}, {Where}";

    private string Where => string.Join(", ", new[] { Document.Telegram?.From, Id, Document.Date is { } date ? Dates.InWords(date) : null, Part }
        .Where(part => part is not null));

    private IEnumerable<string> Authors => Document.Report is { } report ? report.Authors : [];

    // Signs that Markdown would take for markup.
    private static string Escape(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length);
        foreach (char sign in text)
        {
            escaped.Append(sign is '\\' or '*' or '_' or '[' or ']' or '<' or '>' or '`' or '#' ? "\\" : "").Append(sign);
        }

        return escaped.ToString();
    }

    private string Csl() => JsonText.Of(json =>
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteString("type", Document.Form == DocumentForm.Telegram ? "personal_communication" : Document.Form == DocumentForm.Report ? "report" : "document");
        json.WriteString("title", Title);
        WriteAuthors(json);
        if (Document.Date is { } date)
        {
            json.WriteStartObject("issued");
            json.WriteStartArray("date-parts");
            json.WriteStartArray();
            foreach (int part in new[] { date.Year, date.Month, date.Day }.TakeWhile(part => part > 0))
            {
                json.WriteNumberValue(part);
            }

            json.WriteEndArray();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteString("number", Id);
        json.WriteString("URL", Link);
        json.WriteString("annote", Words);
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private void WriteAuthors(Utf8JsonWriter json)
    {
        string[] names = [.. Authors, .. Document.Telegram?.From is { } from ? new[] { from } : []];
        if (names.Length == 0)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (string name in names)
        {
            json.WriteStartObject();
            json.WriteString("literal", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
