using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Citations;
using Reftel.Reading.Reports.Links;

namespace Reftel.Reading.Reports.Sources;

/// <summary>Brings citations together into sources: one each, by normalised address or by title, in the order of first citation.</summary>
internal sealed class SourceList(HouseList houses, PartialDate? day)
{
    private readonly List<Draft> _sources = [];
    private readonly Dictionary<string, Draft> _byKey = new(StringComparer.Ordinal);

    /// <summary>Gives every citation its source, in the order of the notes.</summary>
    public void Add(IReadOnlyList<NoteCitations> notes)
    {
        foreach (NoteCitations note in notes)
        {
            foreach (CitationDraft citation in note.Citations)
            {
                CitationDraft named = note.Targets.GetValueOrDefault(citation, citation);
                if (Find(named) is not { } source)
                {
                    continue;
                }

                citation.Source = source.Id;
                if (note.Note.Number is int number && !source.CitedBy.Contains(number))
                {
                    source.CitedBy.Add(number);
                }
            }
        }
    }

    /// <summary>The sources, with the house of the report to compare with.</summary>
    public ImmutableArray<Source> Build(string? house)
    {
        List<Draft> linked = _sources.FindAll(s => s.Url is not null);
        ILookup<string, ProposedSame> same = AddressDamage.Propose(linked.ConvertAll(s => s.Url!))
            .SelectMany(p => new[] { (linked[p.First].Id, Other: linked[p.Second].Id, p.Evidence), (linked[p.Second].Id, Other: linked[p.First].Id, p.Evidence) })
            .ToLookup(p => p.Id, p => new ProposedSame(p.Other, p.Evidence), StringComparer.Ordinal);
        return [.. _sources.Select(s => ToSource(s, house, same))];
    }

    private Draft? Find(CitationDraft citation)
    {
        string? key = citation.Url is string url ? SourceAddress.Key(url) : citation.Title is string title ? TitleKey(title) : null;
        if (string.IsNullOrEmpty(key))
        {
            return null;
        }

        if (!_byKey.TryGetValue(key, out Draft? source))
        {
            source = new Draft($"s{_sources.Count + 1}", key, citation.Url);
            _sources.Add(source);
            _byKey.Add(key, source);
        }

        source.Title ??= citation.Title;
        return source;
    }

    private Source ToSource(Draft draft, string? house, ILookup<string, ProposedSame> same)
    {
        string? address = draft.Url is string url ? ArchivedLink.TryRead(url)?.Original ?? url : null;
        string? host = address is null ? null : SourceAddress.Host(address);
        House? publisher = host is null ? null : houses.Find(host, day);
        bool? sameHouse = house is null || publisher is null ? null : publisher.Key == house;
        return new Source(
            draft.Id, draft.Url, draft.Key, host, draft.Title, [.. draft.CitedBy], sameHouse, publisher?.Key, publisher?.Kind ?? SourceKind.Unknown, [.. same[draft.Id]]);
    }

    private static string TitleKey(string title)
    {
        Span<char> folded = title.Length <= 256 ? stackalloc char[title.Length] : new char[title.Length];
        int length = 0;
        foreach (char c in title)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
        }

        return length < 4 ? "" : $"title:{folded[..length]}";
    }

    private sealed class Draft(string id, string key, string? url)
    {
        public string Id { get; } = id;

        public string Key { get; } = key;

        public string? Url { get; } = url;

        public string? Title { get; set; }

        public List<int> CitedBy { get; } = [];
    }
}
