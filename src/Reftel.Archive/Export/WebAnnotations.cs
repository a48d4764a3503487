using System.Text.Json;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Readers;
using Reftel.Reading.Text;

namespace Reftel.Archive.Export;

/// <summary>
/// What readers left as annotations of the W3C model (Web Annotation Data Model, 2017): a quote with what stands around it, and its place in
/// code points of the text of the file, which is named by its hash (RFC 6920). Other tools find the words by them.
/// </summary>
internal static class WebAnnotations
{
    // As much as makes a quote the only one of its kind in all but lists.
    private const int Around = 32;

    /// <summary>A remark or highlight, as one line of JSON-LD.</summary>
    /// <param name="placed">The remark.</param>
    /// <param name="source">Text of its file.</param>
    public static string Line(PlacedRemark placed, SourceText source)
    {
        Remark remark = placed.Remark;
        return JsonText.Of(json =>
        {
            Begin(json, $"urn:reftel:remark:{remark.Key}", remark.Comment.Length == 0 ? "highlighting" : "commenting", remark.MadeBy, remark.MadeOn, remark.ChangedOn);
            WriteBody(json, remark.Comment, "commenting");
            json.WriteStartObject("target");
            json.WriteString("source", NameOf(remark.Document.Sha256));
            json.WriteString("title", placed.Card.Title ?? placed.Card.Id);
            json.WriteStartArray("selector");
            WriteQuote(json, remark.Stretch, source);
            json.WriteStartObject();
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", remark.Stretch.Start);
            json.WriteNumber("end", remark.Stretch.End);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    /// <summary>A document under a tag or in a folder, as one line of JSON-LD.</summary>
    public static string Line(Collected collected, DocumentCard card) => JsonText.Of(json =>
    {
        string kind = collected.Kind == CollectionKind.Tag ? "tag" : "folder";
        Begin(json, $"urn:reftel:{kind}:{Uri.EscapeDataString(collected.Name)}:{collected.Document.Sha256}:{collected.Document.Part}", "tagging", collected.MadeBy, collected.MadeOn, null);
        WriteBody(json, collected.Name, "tagging");
        json.WriteStartObject("target");
        json.WriteString("source", NameOf(collected.Document.Sha256));
        json.WriteString("title", card.Title ?? card.Id);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    // ni:///sha-256;BASE64URL
    private static string NameOf(string sha256) =>
        $"ni:///sha-256;{Convert.ToBase64String(Convert.FromHexString(sha256)).TrimEnd('=').Replace('+', '-').Replace('/', '_')}";

    private static void Begin(Utf8JsonWriter json, string id, string motivation, string by, string on, string? changedOn)
    {
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", id);
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", motivation);
        json.WriteStartObject("creator");
        json.WriteString("type", "Person");
        json.WriteString("name", by);
        json.WriteEndObject();
        json.WriteString("created", on);
        if (changedOn is not null)
        {
            json.WriteString("modified", changedOn);
        }
    }

    private static void WriteBody(Utf8JsonWriter json, string words, string purpose)
    {
        if (words.Length == 0)
        {
            return;
        }

        json.WriteStartObject("body");
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("format", "text/plain");
        json.WriteString("value", words);
        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, RemarkStretch stretch, SourceText source)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", stretch.Quote);
        int length = source.CodePointCount;
        if (stretch.End <= length)
        {
            json.WriteString("prefix", Between(source, Math.Max(0, stretch.Start - Around), stretch.Start));
            json.WriteString("suffix", Between(source, stretch.End, Math.Min(length, stretch.End + Around)));
        }

        json.WriteEndObject();
    }

    private static string Between(SourceText source, int start, int end) =>
        source.Slice(TextSpan.Between(source.FromCodePoint(start), source.FromCodePoint(end))).ToString();
}
