using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Reftel.Archive;

/// <summary>One JSON object on a line, letters of all scripts as they are, as in the record of a document.</summary>
internal static class JsonText
{
    // The output is a file or a stream, never a part of an HTML page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }
}
