namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>
/// Links inside the page that a saved copy or a site writes with the whole address (<c>https://site.example/page#fn-2</c>). The address is the page's
/// where the page says so, or where most links with a fragment have it and most of their fragments are targets of this page.
/// </summary>
internal static class HtmlInnerLinks
{
    // One target may bear the name of a part of another page by chance.
    private const int FewestTargets = 2;

    // A link that goes over many blocks has a part in each: an address without end would be read as often.
    private const int Longest = 2_000;

    /// <summary>The text with such links written as <c>#fn-2</c>.</summary>
    public static ContainerText Shorten(ContainerText text)
    {
        if (!text.Inlines.Exists(IsWhole))
        {
            return text;
        }

        HashSet<string> ids = text.Blocks.SelectMany(b => b.Ids).ToHashSet(StringComparer.Ordinal);
        string? page = PageAddress.Of(text) is { } stated ? Bare(stated) : null;
        string? most = Most(text, ids);
        for (int i = 0; i < text.Inlines.Count; i++)
        {
            if (IsWhole(text.Inlines[i]))
            {
                (string address, string fragment) = Split(text.Inlines[i].Value!);
                if (ids.Contains(fragment) && (address == most || address == page))
                {
                    text.Inlines[i] = text.Inlines[i] with { Value = "#" + fragment };
                }
            }
        }

        return text;
    }

    private static bool IsWhole(ContainerInline inline) => inline is { Kind: ContainerInlineKind.Link, Value: { Length: <= Longest } value } && value.IndexOf('#', StringComparison.Ordinal) > 0;

    private static string? Most(ContainerText text, HashSet<string> ids)
    {
        var counts = new Dictionary<string, (HashSet<string> Met, int Missed)>(StringComparer.Ordinal);
        foreach (ContainerInline inline in text.Inlines.Where(IsWhole))
        {
            (string address, string fragment) = Split(inline.Value!);
            (HashSet<string> met, int missed) = counts.TryGetValue(address, out var known) ? known : (new HashSet<string>(StringComparer.Ordinal), 0);
            if (ids.Contains(fragment))
            {
                met.Add(fragment);
            }

            counts[address] = (met, missed + (ids.Contains(fragment) ? 0 : 1));
        }

        KeyValuePair<string, (HashSet<string> Met, int Missed)> most = counts.MaxBy(c => c.Value.Met.Count);
        return most.Value.Met.Count >= FewestTargets && most.Value.Met.Count > most.Value.Missed ? most.Key : null;
    }

    private static (string Address, string Fragment) Split(string value)
    {
        int sign = value.IndexOf('#', StringComparison.Ordinal);
        return (Bare(value[..sign]), value[(sign + 1)..]);
    }

    // Scheme, "www." and the last slash make no other page.
    private static string Bare(string address)
    {
        int sign = address.IndexOf('#', StringComparison.Ordinal);
        address = sign < 0 ? address : address[..sign];
        int scheme = address.IndexOf("://", StringComparison.Ordinal);
        string rest = scheme is > 0 and < 6 ? address[(scheme + 3)..] : address;
        rest = rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? rest[4..] : rest;
        return rest.TrimEnd('/');
    }
}
