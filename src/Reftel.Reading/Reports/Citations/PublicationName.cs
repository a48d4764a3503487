using Reftel.Reading.Reports.Links;

namespace Reftel.Reading.Reports.Citations;

/// <summary>
/// Papers and agencies whose names are hosts: in <c>"The Talks," Gazeta.ru, May 5, 2016, https://www.gazeta.ru/...</c> the first is the name of
/// the publication and no link.
/// </summary>
internal static class PublicationName
{
    /// <summary>Takes the names out of the links of a note, which are in order.</summary>
    public static void TakeOut(string words, List<NoteLink> links)
    {
        if (!links.Exists(IsBareHost))
        {
            return;
        }

        var kept = new List<NoteLink>(links.Count);
        for (int i = 0; i < links.Count; i++)
        {
            NoteLink link = links[i];
            bool name = IsBareHost(link)
                && ((kept.Count > 0 && IsNameBeside(words, link, kept[^1], kept[^1].End, link.Start))
                    || (i + 1 < links.Count && !IsBareHost(links[i + 1]) && IsNameBeside(words, link, links[i + 1], link.End, links[i + 1].Start))
                    || IsNameInList(words, link));
            if (!name)
            {
                kept.Add(link);
            }
        }

        links.Clear();
        links.AddRange(kept);
    }

    // Without a scheme, a path, "www." or a repair.
    private static bool IsBareHost(NoteLink link) =>
        link.Found is { Kind: LinkKind.Host, Repairs.IsEmpty: true } && link.Url.AsSpan().IndexOfAny('/', ':', '?') < 0
        && !link.Url.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    // Beside a real address of the same citation: the name has a capital, or the address is of the same host.
    private static bool IsNameBeside(string words, NoteLink link, NoteLink other, int start, int end)
    {
        if (IsBareHost(other) || words.AsSpan(start, end - start).Contains(';'))
        {
            return false;
        }

        ReadOnlySpan<char> host = AddressParts.HostOf(other.Url);
        return char.IsUpper(words[link.Start])
            || (host.EndsWith(link.Url, StringComparison.OrdinalIgnoreCase) && (host.Length == link.Url.Length || host[^(link.Url.Length + 1)] == '.'));
    }

    // A capital, between two commas, as the publication stands between title and date.
    private static bool IsNameInList(string words, NoteLink link)
    {
        ReadOnlySpan<char> before = words.AsSpan(0, link.Start).TrimEnd();
        return char.IsUpper(words[link.Start]) && link.End < words.Length && words[link.End] == ','
            && (before.EndsWith(",") || before.EndsWith(",\"") || before.EndsWith(",\u201D") || before.EndsWith("\","));
    }
}
