using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Notes;

namespace Reftel.Reading.Reports.Citations;

/// <summary>Cuts a note into citations, one a link, and reads the facts that stand around each.</summary>
internal sealed class CitationReader(ContainerText text, InlineIndex inlines)
{
    private readonly List<(int Start, int End)> _segments = [];
    private readonly List<NoteLink> _own = [];
    private readonly NoteLinks _links = new(text, inlines);
    private readonly EmphasizedTitle _emphasized = new(inlines);

    public List<CitationDraft> Read(NoteEntry entry)
    {
        if (entry.Pieces.Count == 0)
        {
            return [];
        }

        PieceText piece = PieceText.Join(text.Readable, entry.Pieces);
        List<NoteLink> links = _links.Find(entry, piece);
        var citations = new List<CitationDraft>(links.Count);
        int next = 0;
        CitationSegments.Find(piece.Text, links, _segments);
        foreach ((int start, int end) in _segments)
        {
            // Segments and links are in order, and no link crosses the edge of a segment.
            _own.Clear();
            while (next < links.Count && links[next].End <= end)
            {
                _own.Add(links[next++]);
            }

            AddSegment(piece, start, end, _own, citations);
        }

        return citations;
    }

    private void AddSegment(PieceText piece, int start, int end, List<NoteLink> own, List<CitationDraft> citations)
    {
        if (own.Count == 0)
        {
            CitationWithoutLink.Add(piece, start, end, citations);
            return;
        }

        int from = start;
        for (int i = 0; i < own.Count; i++)
        {
            NoteLink link = own[i];
            NoteLink? other = null;
            ArchivedPair? pair = i + 1 < own.Count ? ArchivedPair.Read(link, own[i + 1]) : null;
            if (pair is not null)
            {
                other = own[++i];
            }

            int to = i + 1 < own.Count ? CitationSegments.CutBetween(piece.Text, own[i].End, own[i + 1].Start) : end;
            AddWithLink(piece, from, to, link, other, pair, citations);
            from = to;
        }
    }

    private void AddWithLink(PieceText piece, int start, int end, NoteLink link, NoteLink? other, ArchivedPair? pair, List<CitationDraft> citations)
    {
        ReadOnlySpan<char> before = piece.Text.AsSpan(start, Math.Max(0, link.Start - start));
        ReadOnlySpan<char> behind = piece.Text.AsSpan(link.End, Math.Max(0, (other?.Start ?? end) - link.End));

        // The first day behind "the original" is the archive's.
        ReadOnlySpan<char> rest = other is null ? default : piece.Text.AsSpan(other.End, Math.Max(0, end - other.End));
        (string Title, int Start, int End)? title = CitationFacts.Title(before);
        PartialDate? linkedDay = link.Title is null ? null : AccessDate.Read(link.Title);
        PartialDate? linkedDate = link.Title is null || linkedDay is not null ? null : CitationDate.Whole(link.Title);
        string? linked = link.Title is { } shown && !LinkWords.Are(shown) && linkedDay is null && linkedDate is null ? shown : null;
        (string Title, int Start, int End)? titleBehind = title is null ? TitleBehind.Read(behind, linked) : null;
        linked = titleBehind?.Title ?? linked;
        (string Title, int Start, int End)? emphasized = title is null && linked is null ? Emphasized(piece, start, link, end) : null;
        CitedWork? work = title is null && linked is null && emphasized is null ? CitedWork.BeforeLink(before) : null;
        (int first, int last) = CitationRange.Trimmed(piece, start, end);
        bool swapped = pair is not null && pair.Url != link.Url;
        bool back = BackReference.TryRead(before, out BackReference reference);
        ReadOnlySpan<char> dated = title is { } t ? before[t.End..] : before[QuotedIn.End(before)..];
        ReadOnlySpan<char> datedBehind = titleBehind is { } b ? behind[b.End..] : behind;
        (int Start, int End) accessed = AccessDate.Range(dated);
        (int Start, int End) accessedBehind = AccessDate.Range(datedBehind);
        TitleAuthors authors = title is { } quoted ? TitleAuthors.BeforeQuotation(before[..quoted.Start])
            : linked is not null && titleBehind is null ? TitleAuthors.BeforeLink(before, IsQuoted(piece, link))
            : new TitleAuthors(work?.Authors ?? []) { Date = work?.Date };
        citations.Add(new CitationDraft(first, last)
        {
            Back = back ? reference : null,
            Url = pair?.Url ?? link.Url,
            Copy = pair?.Copy,
            UrlRange = piece.ToReadable(link.Start, link.End),
            Link = swapped ? null : link.Found,
            Searched = swapped || link.Found is null ? null : piece,
            Links = new CitedLinks(piece, link, other, swapped) { Title = emphasized is { } italics ? (italics.Start, italics.End) : null },
            Title = title?.Title ?? linked ?? emphasized?.Title ?? work?.Title,
            Authors = authors.Names,
            Lead = authors.Lead,
            Date = authors.Date ?? linkedDate ?? CitationDate.Read(dated, accessed, out _) ?? CitationDate.Read(datedBehind, accessedBehind, out _) ?? work?.Year,
            Accessed = AccessDate.Read(datedBehind, accessedBehind) ?? AccessDate.Read(dated, accessed) ?? linkedDay ?? AccessDate.Read(rest),
            Pages = CitationFacts.Pages(before) ?? CitationFacts.Pages(behind) ?? CitationFacts.PagesOfVolume(before),
        });
    }

    // The word "link" stands before the title, and is the link itself or not.
    private (string Title, int Start, int End)? Emphasized(PieceText piece, int start, NoteLink link, int end)
    {
        if (link.Title is not null)
        {
            return LinkWords.Are(link.Title) ? _emphasized.Behind(piece, link.End, end) : null;
        }

        int at = start + BackReferenceReader.SkipSee(piece.Text.AsSpan(start, link.Start - start), BackReferenceReader.SkipEdges(piece.Text.AsSpan(start, link.Start - start), 0));
        return piece.Text.AsSpan(at, link.Start - at).StartsWith("link ", StringComparison.OrdinalIgnoreCase) ? _emphasized.Behind(piece, at + 4, link.Start) : null;
    }

    // Marks of quotation stand inside of the link or around it.
    private static bool IsQuoted(PieceText piece, NoteLink link) =>
        CitationFacts.IsOpeningQuote(piece.Text[link.Start]) || (link.Start > 0 && CitationFacts.IsOpeningQuote(piece.Text[link.Start - 1]));
}
