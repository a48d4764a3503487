using Reftel.Reading.Reports.Links;

namespace Reftel.Analysis.Questions.Sources;

/// <summary>Names that people gave sources, for those who ask by the thousand: says of each what <see cref="SourceNames"/> says of one name after the other.</summary>
internal sealed class SourceNameSet
{
    private readonly HashSet<string> _documents = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _addresses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hosts = new(StringComparer.Ordinal);

    /// <param name="names">Addresses, hosts, ids of documents or statements.</param>
    public SourceNameSet(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            _documents.Add(name);
            if (name.Contains("://", StringComparison.Ordinal))
            {
                _addresses.Add(SourceAddress.Key(name));
            }
            else if (name.Contains('.', StringComparison.Ordinal) && !name.Contains('/', StringComparison.Ordinal))
            {
                _hosts.Add(SourceNames.Host(name));
            }
        }
    }

    /// <summary>Whether one is that of a document, or of a statement in it; see <see cref="SourceNames.IsOfDocument"/>.</summary>
    public bool HasDocument(string document, string? statement = null) =>
        _documents.Contains(document) || (statement is not null && _documents.Contains(statement));

    /// <summary>Whether one is that of what stands at an address; see <see cref="SourceNames.IsOfAddress"/>.</summary>
    public bool HasAddress(string address) =>
        (_addresses.Count > 0 && _addresses.Contains(SourceAddress.Key(address))) || (_hosts.Count > 0 && HasHost(SourceNames.HostOf(address)));

    // The host itself, and those above it.
    private bool HasHost(string? host)
    {
        while (host is not null && !_hosts.Contains(host))
        {
            int dot = host.IndexOf('.', StringComparison.Ordinal);
            host = dot < 0 ? null : host[(dot + 1)..];
        }

        return host is not null;
    }
}
