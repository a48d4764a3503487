using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reftel.Reading.Text;

namespace Reftel.Reading.Documents.Json;

/// <summary>Writes a link as one JSON object on one line; offsets as in <see cref="DocumentJson"/>.</summary>
public static class LinkJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <param name="link">What to write.</param>
    /// <param name="source">The text it stands in.</param>
    /// <param name="path">Name of the file as the user gave it, or null.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(TextLink link, SourceText source, string? path, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        var json = new JsonOutput(writer, source);
        json.StartObject();
        json.Text("path", path);
        json.Text("raw", link.Raw);
        json.Text("url", link.Url);
        json.Text("kind", link.Kind);
        json.Texts("repairs", [.. link.RepairWords]);
        json.Span("span", link.Span);
        json.Position(link.Span.Start);
        json.Texts("reasons", [.. link.Repairs.Select(repair => repair.Reason).Distinct(StringComparer.Ordinal)]);
        json.EndObject();
    }
}
