namespace Reftel.Server.Documents;

/// <summary>Addresses of searches and documents.</summary>
internal static class Searches
{
    public static string Address(string query) => $"/search?q={Uri.EscapeDataString(query)}";

    /// <summary>A field with a value, quoted where the value is more than a word.</summary>
    public static string Field(string name, string value) => value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.')
        ? $"{name}:{value}"
        : $"{name}:\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    public static string DocumentAddress(string id) => $"/documents/{Uri.EscapeDataString(id)}";

    public static string ActorAddress(string key) => $"/actors/{Uri.EscapeDataString(key)}";

    /// <summary>A document that the archive may not hold: what cites it is there in any case.</summary>
    public static string ReferencesAddress(string id) => $"/references/{Uri.EscapeDataString(id)}";

    /// <summary>An address that a browser may follow from a document, or null: documents are not to run anything.</summary>
    public static string? Outward(string? url) =>
        url is not null && Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" or "mailto" or "ftp" ? url : null;
}
