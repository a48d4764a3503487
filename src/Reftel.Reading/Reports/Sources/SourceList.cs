using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Citations;
using Reftel.Reading.Reports.Links;

namespace Reftel.Reading.Reports.Sources;

/// <summary>
/// Brings citations together into sources: one each, by normalised address or by title, in the order of first citation.
/// Addresses that look like damaged copies of each other are proposed as one source, with the evidence.
/// </summary>
internal sealed class SourceList(HouseList houses, PartialDate? day)
{
    private readonly List<SourceDraft> _drafts = [];
    private readonly Dictionary<string, SourceDraft?> _byKey = new(StringComparer.Ordinal);

    /// <summary>Gives every citation its source.</summary>
    /// <param name="notes">In the order of the report.</param>
    public void Add(IReadOnlyList<NoteCitations> notes)
    {
        int citations = 0;
        for (int i = 0; i < notes.Count; i++)
        {
            citations += notes[i].Citations.Count;
        }

        var given = new List<(CitationDraft Citation, SourceDraft Source)>(citations);
        _drafts.EnsureCapacity(citations);
        _byKey.EnsureCapacity(citations);
        for (int i = 0; i < notes.Count; i++)
        {
            NoteCitations note = notes[i];
            foreach (CitationDraft citation in note.Citations)
            {
                if (Find(citation.Back is null ? citation : note.Targets.GetValueOrDefault(citation, citation)) is { } source)
                {
                    given.Add((citation, source));
                    source.Cite(i, note.Note.Number);
                }
            }
        }

        JoinDamaged();
        Number();

        foreach ((CitationDraft citation, SourceDraft source) in given)
        {
            citation.Source = source.Whole.Id;
        }
    }

    /// <summary>
    /// Of a report without notes the links of its prose name the sources: pages, neither mailboxes nor hosts alone, nor the page itself.
    /// What the house says of itself in every number links to no source.
    /// </summary>
    /// <param name="paragraphs">The prose.</param>
    /// <param name="page">Address of the report itself, or null.</param>
    public void AddLinks(IReadOnlyList<ReportParagraph> paragraphs, string? page)
    {
        string? own = page is null ? null : SourceAddress.Key(page);
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Role == ParagraphRole.Boilerplate)
            {
                continue;
            }

            foreach (ReportLink link in paragraphs[i].Links)
            {
                if (IsPage(link.Url) && Find(new CitationDraft(0, 0) { Url = link.Url }) is { } source && source.Key != own)
                {
                    source.LinkFrom(i);
                }
            }
        }

        _drafts.RemoveAll(draft => draft.LinkedFrom is null);
        Number();
    }

    private void Number()
    {
        int count = 0;
        foreach (SourceDraft draft in _drafts)
        {
            draft.Id = draft.JoinedTo is null ? string.Concat("s", (++count).ToString(NumberFormatInfo.InvariantInfo)) : "";
        }
    }

    // With a scheme, or with a path: "evil[.]example" is what a report speaks of, not where it looked.
    private static bool IsPage(string url)
    {
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        return scheme > 0 || (url.Contains('/', StringComparison.Ordinal) && !url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The sources, with the house of the report to compare with.</summary>
    public ImmutableArray<Source> Build(string? house)
    {
        var sources = ImmutableArray.CreateBuilder<Source>(_drafts.Count);
        foreach (SourceDraft draft in _drafts)
        {
            if (draft.JoinedTo is null)
            {
                sources.Add(ToSource(draft, house));
            }
        }

        return sources.DrainToImmutable();
    }

    private void JoinDamaged()
    {
        var linked = new List<SourceDraft>(_drafts.Count);
        var keys = new List<string>(_drafts.Count);
        foreach (SourceDraft draft in _drafts)
        {
            if (draft.Url is not null)
            {
                linked.Add(draft);

                // The key of a source is that of the page where its address is of a copy in an archive.
                keys.Add(draft.IsCopy ? SourceAddress.Key(draft.Url) : draft.Key);
            }
        }

        foreach ((int first, int second, string evidence) in DamagePairs.Propose(keys))
        {
            linked[Math.Max(first, second)].Join(linked[Math.Min(first, second)].Whole, evidence);
        }
    }

    private SourceDraft? Find(CitationDraft citation)
    {
        string? page = citation.Url is string url ? ArchivedLink.TryRead(url)?.Original ?? url : null;
        string? key = page is not null ? SourceAddress.Key(page) : citation.Title is string title ? TitleKey.Of(title) : citation.Work is string work ? TitleKey.Of(work) : null;
        if (string.IsNullOrEmpty(key))
        {
            return null;
        }

        ref SourceDraft? source = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, key, out _);
        if (source is not null && page is null && !source.MayBe(citation))
        {
            // The weekly column of the same title, another week.
            key = $"{key}:{citation.Date}";
            source = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, key, out _);
        }

        if (source is null)
        {
            source = new SourceDraft(key, citation.Url, page);
            _drafts.Add(source);
        }

        source.Take(citation);
        return source;
    }

    private Source ToSource(SourceDraft draft, string? house)
    {
        string? host = draft.Page is { } page ? SourceAddress.Host(page, draft.Key) : null;
        House? publisher = host is null ? null : houses.Find(host, day);
        bool? sameHouse = house is null || host is null ? null : publisher?.Key == house;
        return new Source(
            draft.Id, draft.Url, draft.Key, host, draft.Title, [.. draft.CitedBy], sameHouse, publisher?.Key, publisher?.Kind ?? SourceKind.Unknown, draft.SameAs is null ? [] : [.. draft.SameAs])
        {
            CitedIn = [.. draft.CitedIn],
            LinkedFrom = draft.LinkedFrom is null ? [] : [.. draft.LinkedFrom],
        };
    }
}
