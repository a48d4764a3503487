using System.Text.Json;

namespace Reftel.Acceptance;

/// <summary>Short ways into a line of output.</summary>
internal static class Json
{
    public static JsonElement Parse(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }

    public static string? Path(string line) => Parse(line).GetProperty("path").GetString();
}
