using Reftel.Reading.Reports.Links;

namespace Reftel.Analysis.Questions.Sources;

/// <summary>Whether the name that a person gives a source is that of another.</summary>
internal static class SourceNames
{
    /// <summary>The host of an address without <c>www.</c>, or null.</summary>
    public static string? HostOf(string address)
    {
        int scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
        {
            return null;
        }

        ReadOnlySpan<char> rest = address.AsSpan(scheme + 3);
        int end = rest.IndexOfAny("/?#");
        ReadOnlySpan<char> host = end < 0 ? rest : rest[..end];
        host = host[(host.LastIndexOf('@') + 1)..];
        int port = host.IndexOf(':');
        return Host(port < 0 ? host : host[..port]);
    }

    /// <summary>Whether a name (an address, a host, an id of a document or statement) is that of what stands at an address.</summary>
    public static bool IsOfAddress(string name, string address) => name.Contains("://", StringComparison.Ordinal)
        ? SourceAddress.Key(name) == SourceAddress.Key(address)
        : IsOfHost(name, HostOf(address));

    /// <summary>Whether a name is a host, and that of the source or one above it.</summary>
    public static bool IsOfHost(string name, string? host)
    {
        if (host is null || !name.Contains('.', StringComparison.Ordinal) || name.Contains('/', StringComparison.Ordinal))
        {
            return false;
        }

        string above = Host(name);
        return host == above || host.EndsWith($".{above}", StringComparison.Ordinal);
    }

    /// <summary>Whether a name is that of a document, or of a statement in it.</summary>
    public static bool IsOfDocument(string name, string document, string? statement = null) =>
        name.Equals(document, StringComparison.OrdinalIgnoreCase) || (statement is not null && name.Equals(statement, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a name is that of a source of a statement.</summary>
    public static bool Is(string name, RestsOn source) =>
        (source.Document is { } document && IsOfDocument(name, document))
        || name == source.Key || name == source.Name || IsOfHost(name, source.Host)
        || (name.Contains("://", StringComparison.Ordinal) && SourceAddress.Key(name) == source.Key);

    /// <summary>The document of a statement's id: <c>07MINSK1009</c> of <c>07MINSK1009/s3</c>.</summary>
    public static string DocumentOf(string statement) => statement.LastIndexOf('/') is > 0 and var slash ? statement[..slash] : statement;

    /// <summary>A host as hosts are compared: in small letters, without <c>www.</c> and the dot of the root.</summary>
    internal static string Host(ReadOnlySpan<char> host)
    {
        string lower = host.TrimEnd('.').ToString().ToLowerInvariant();
        return lower.StartsWith("www.", StringComparison.Ordinal) ? lower[4..] : lower;
    }
}
