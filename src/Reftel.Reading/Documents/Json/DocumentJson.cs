using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Text;

namespace Reftel.Reading.Documents.Json;

/// <summary>
/// Writes a document as one JSON object on one line, without a line break behind it, in the shape that
/// <c>docs/document.schema.json</c> lays down. The same document gives the same bytes everywhere.
/// Offsets are Unicode code points in the decoded text of the file, end exclusive. What is unknown is null; lists are never null.
/// </summary>
public static class DocumentJson
{
    /// <summary>Value of <c>schema</c>; it changes when a member changes its name or meaning, not when one is added.</summary>
    public const string Schema = "reftel/document/1";

    /// <summary>Value of <c>schema</c> where only the findings are written.</summary>
    public const string FindingsSchema = "reftel/findings/1";

    // The output is a file or a stream, never a part of an HTML page, so letters and quotes need no escapes for that.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Writes UTF-8 to <paramref name="output"/>; lone surrogates become U+FFFD.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="path">Name of the file as the user gave it, or null.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="members">Members that are left out unless asked for.</param>
    public static void Write(Document document, string? path, IBufferWriter<byte> output, JsonMembers members = JsonMembers.None)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        WriteDocument(new JsonOutput(writer, document.Source), document, path, members);
    }

    /// <summary>
    /// Writes only which document it is and its findings from a severity up, in the shape they have in the whole object.
    /// </summary>
    public static void WriteFindings(Document document, string? path, IBufferWriter<byte> output, DiagnosticSeverity least)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        var json = new JsonOutput(writer, document.Source);
        json.StartObject();
        json.Text("schema", FindingsSchema);
        json.Text("path", path);
        json.Text("id", document.Id);
        json.Text("form", document.Form.ToWord());
        json.Text("sha256", document.Source.Sha256);
        WriteSegment(json, document.Segment);
        DiagnosticJson.Write(json, document.Diagnostics.Where(diagnostic => diagnostic.Severity >= least));
        json.EndObject();
    }

    /// <summary>The object as a string; equal to what <see cref="Write"/> writes.</summary>
    public static string ToJson(Document document, string? path = null, JsonMembers members = JsonMembers.None)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(document, path, buffer, members);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteDocument(JsonOutput json, Document document, string? path, JsonMembers members)
    {
        json.StartObject();
        json.Text("schema", Schema);
        json.Text("path", path);
        json.Text("id", document.Id);
        json.Text("form", document.Form.ToWord());
        json.Text("sha256", document.Source.Sha256);
        json.Text("encoding", EncodingName(document.Source));
        WriteSegment(json, document.Segment);
        json.Text("title", document.Title);
        json.Date("date", document.Date);
        json.Text("language", document.Language);
        TelegramJson.Write(json, document.Telegram);
        ReportJson.Write(json, document.Report);
        StatementJson.Write(json, document.Mentions);
        StatementJson.Write(json, document.Offices);
        TimeJson.Write(json, document.Times);
        StatementJson.Write(json, document.Estimates);
        StatementJson.Write(json, document.Statements);
        StatementJson.Write(json, document.Contradictions);
        DiagnosticJson.Write(json, document.Diagnostics);
        SentenceJson.Write(json, document.Sentences, members);
        if (members.HasFlag(JsonMembers.Tree))
        {
            TreeJson.Write(json, document);
        }

        json.EndObject();
    }

    private static void WriteSegment(JsonOutput json, DocumentSegment segment)
    {
        if (segment.Count == 1)
        {
            json.Null("segment");
            return;
        }

        json.StartObject("segment");
        json.Number("index", segment.Index);
        json.Number("count", segment.Count);
        json.Span("span", segment.Span);
        json.EndObject();
    }

    private static string? EncodingName(SourceText source) => (source.ExtractedFrom, source.Encoding) switch
    {
        (ExtractedFrom.Docx, _) => "docx",
        (ExtractedFrom.Pdf, _) => "pdf",
        (_, TextEncoding.Utf8) => "utf-8",
        (_, TextEncoding.Utf8WithMark) => "utf-8-bom",
        (_, TextEncoding.Utf16LittleEndian) => "utf-16le",
        (_, TextEncoding.Utf16BigEndian) => "utf-16be",
        (_, TextEncoding.Utf32LittleEndian) => "utf-32le",
        (_, TextEncoding.Utf32BigEndian) => "utf-32be",
        _ => SingleByteEncodings.NameOf(source.Encoding),
    };
}
