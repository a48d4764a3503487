using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Reftel.Archive.Store.Readers;

namespace Reftel.Server.Readers;

/// <summary>What the body of a request says of a document and the name it is put under: <c>{"document", "file", "kind", "name"}</c>.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="File">Hash of its file, or null for the newest version.</param>
/// <param name="Kind">tag or folder.</param>
/// <param name="Name">Its name.</param>
internal sealed record CollectRequest(string Document, string? File, CollectionKind Kind, string Name)
{
    public const int LongestName = 100;

    /// <returns>What it says, or null when that is not enough.</returns>
    public static async Task<CollectRequest?> Read(HttpContext context)
    {
        try
        {
            using JsonDocument body = await JsonDocument.ParseAsync(context.Request.Body, new JsonDocumentOptions { MaxDepth = 4 }, context.RequestAborted);
            return Of(Text(body, "document"), Text(body, "file"), Text(body, "kind"), Text(body, "name"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The same of the fields of a form.</summary>
    public static CollectRequest? Of(string? document, string? file, string? kind, string? name) =>
        !string.IsNullOrEmpty(document) && name?.Trim() is { Length: > 0 and <= LongestName } given && !given.Any(char.IsControl)
        && Enum.TryParse(kind, ignoreCase: true, out CollectionKind parsed) && Enum.IsDefined(parsed)
            ? new CollectRequest(document, string.IsNullOrEmpty(file) ? null : file, parsed, given)
            : null;

    private static string? Text(JsonDocument body, string name) =>
        body.RootElement.ValueKind == JsonValueKind.Object && body.RootElement.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
