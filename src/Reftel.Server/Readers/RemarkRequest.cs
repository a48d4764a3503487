using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Reftel.Server.Documents;

namespace Reftel.Server.Readers;

/// <summary>What the body of a request says of a remark.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="File">Hash of its file, or null for the newest version.</param>
/// <param name="Place">The words.</param>
/// <param name="Comment">Empty for a highlight alone.</param>
internal sealed record RemarkRequest(string Document, string? File, WordsPlace Place, string Comment)
{
    /// <param name="context">The request.</param>
    /// <param name="placed">Whether words must be named.</param>
    /// <returns>What it says, or null when that is not enough.</returns>
    public static async Task<RemarkRequest?> Read(HttpContext context, bool placed = true)
    {
        try
        {
            using JsonDocument body = await JsonDocument.ParseAsync(context.Request.Body, new JsonDocumentOptions { MaxDepth = 4 }, context.RequestAborted);
            JsonElement root = body.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            var request = new RemarkRequest(
                Text(root, "document") ?? "", Text(root, "file"), new WordsPlace(Text(root, "block") ?? "", Number(root, "start"), Text(root, "until"), Number(root, "end")), Text(root, "comment") ?? "");
            return placed && (request.Document.Length == 0 || request.Place.Block is "") ? null : request;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair is no text.
            return null;
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int Number(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) ? number : -1;
}
