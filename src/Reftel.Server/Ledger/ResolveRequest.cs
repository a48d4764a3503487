using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Reftel.Server.Ledger;

/// <summary>What a form or a program asks to be kept of what came of an entry, as it was typed.</summary>
/// <param name="Outcome">Its word.</param>
/// <param name="Day">When it came; empty for today.</param>
/// <param name="Evidence">A piece a line: an id, or an address with its copy.</param>
/// <param name="Note">For those who read it later; may be empty.</param>
/// <param name="Stands">Id of the resolution that the person saw standing, empty where none; null where nothing is said of it.</param>
public sealed record ResolveRequest(string Outcome, string Day, ImmutableArray<string> Evidence, string Note, string? Stands)
{
    private const int LongestNote = 4_000;
    private const int MostEvidence = 100;

    public static ResolveRequest Empty { get; } = new("", "", [], "", null);

    internal static ResolveRequest Of(IFormCollection form) => Of(
        form["outcome"].ToString(), form["day"].ToString(), form["evidence"].OfType<string>().SelectMany(lines => lines.Split('\n')), form["note"].ToString(),
        form.ContainsKey("stands") ? form["stands"].ToString() : null);

    /// <summary>The body of a request of a program: <c>outcome</c>, <c>resolvedOn</c>, <c>evidence</c> (a list), <c>note</c>, <c>stands</c>; null where it is none.</summary>
    internal static async Task<ResolveRequest?> Read(HttpContext context)
    {
        try
        {
            using JsonDocument body = await JsonDocument.ParseAsync(context.Request.Body, new JsonDocumentOptions { MaxDepth = 4 }, context.RequestAborted);
            JsonElement root = body.RootElement;
            return root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("evidence", out JsonElement evidence) || evidence.ValueKind != JsonValueKind.Array ? null
                : Of(Text(root, "outcome") ?? "", Text(root, "resolvedOn") ?? "", evidence.EnumerateArray().Select(line => line.GetString() ?? ""), Text(root, "note") ?? "", Text(root, "stands"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ResolveRequest Of(string outcome, string day, IEnumerable<string> evidence, string note, string? stands) => new(
        outcome, day.Trim(),
        [.. evidence.Select(line => line.Trim()).Where(line => line.Length > 0).Distinct(StringComparer.Ordinal).Take(MostEvidence)],
        note.Trim() is { Length: > LongestNote } longer ? longer.Trim()[..LongestNote] : note.Trim(),
        stands);

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
