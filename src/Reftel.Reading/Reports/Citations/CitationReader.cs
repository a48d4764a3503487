using System.Collections.Immutable;
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
        FindSegments(piece.Text, links);
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

    // At semicolons outside of links.
    private void FindSegments(string words, List<NoteLink> links)
    {
        _segments.Clear();
        int start = 0;
        int link = 0;
        for (int i = NextStop(words, 0); i < words.Length; i = NextStop(words, i + 1))
        {
            while (link < links.Count && links[link].End <= i)
            {
                link++;
            }

            if (link < links.Count && links[link].Start <= i)
            {
                i = links[link].End - 1;
            }
            else if ((words[i] == ';' && !FamilyNames.PartsNames(words, start, i)) || (words[i] == '.' && BeginsAnother(words, start, i)))
            {
                _segments.Add((start, words[i] == '.' ? i + 1 : i));
                start = i + 1;
            }
        }

        _segments.Add((start, words.Length));
    }

    private static int NextStop(string words, int from)
    {
        int next = words.AsSpan(from).IndexOfAny(';', '.');
        return next < 0 ? words.Length : from + next;
    }

    // "Interview, Los Cedros, May 2016. Also see ...": behind a description that has ended, and not behind "see ... for".
    private static bool BeginsAnother(string words, int start, int stop)
    {
        if (stop - start < 8 || stop + 3 >= words.Length || !char.IsWhiteSpace(words[stop + 1]) || !char.IsUpper(words[stop + 2])
            || !(char.IsAsciiDigit(words[stop - 1]) || words[stop - 1] is ')' or '"' or '\u201D' or '\u00BB'))
        {
            return false;
        }

        int behind = stop + 2 + BackReferenceWords.Also.At(words, stop + 2);
        return behind > stop + 2 && behind < words.Length && words[behind] is ' ' or ',' or ':';
    }

    private static void AddSegment(PieceText piece, int start, int end, List<NoteLink> own, List<CitationDraft> citations)
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

            int to = i + 1 < own.Count ? CutBetween(piece.Text, own[i].End, own[i + 1].Start) : end;
            AddWithLink(piece, from, to, link, other, pair, citations);
            from = to;
        }
    }

    // Between two links a sentence may end; what stands behind its end belongs to the second.
    private static int CutBetween(string words, int end, int next)
    {
        ReadOnlySpan<char> between = words.AsSpan(end, next - end);
        int stop = between.IndexOf(". ", StringComparison.Ordinal);
        int line = between.IndexOf('\n');
        return stop >= 0 ? end + stop + 1 : line >= 0 ? end + line : end;
    }

    private static void AddWithLink(PieceText piece, int start, int end, NoteLink link, NoteLink? other, ArchivedPair? pair, List<CitationDraft> citations)
    {
        ReadOnlySpan<char> before = piece.Text.AsSpan(start, Math.Max(0, link.Start - start));
        ReadOnlySpan<char> behind = piece.Text.AsSpan(link.End, Math.Max(0, (other?.Start ?? end) - link.End));

        // The first day behind "the original" is the archive's.
        ReadOnlySpan<char> rest = other is null ? default : piece.Text.AsSpan(other.End, Math.Max(0, end - other.End));
        (string Title, int Start, int End)? title = CitationFacts.Title(before);
        string? linked = link.Title is { } shown && !LinkWords.Are(shown) ? shown : null;
        CitedWork? work = title is null && linked is null ? CitedWork.BeforeLink(before) : null;
        (int first, int last) = CitationRange.Trimmed(piece, start, end);
        bool swapped = pair is not null && pair.Url != link.Url;
        bool back = BackReference.TryRead(before, out BackReference reference);
        ReadOnlySpan<char> dated = title is { } t ? before[t.End..] : before[QuotedIn.End(before)..];
        (int Start, int End) accessed = AccessDate.Range(dated);
        (int Start, int End) accessedBehind = AccessDate.Range(behind);
        PartialDate? namedDate = null;
        ImmutableArray<string> names = title is { } quotedFirst ? FamilyNames.Read(before[..quotedFirst.Start], out namedDate) : linked is not null ? FamilyNames.Read(before, out namedDate) : [];
        citations.Add(new CitationDraft(first, last)
        {
            Back = back ? reference : null,
            Url = pair?.Url ?? link.Url,
            Copy = pair?.Copy,
            UrlRange = piece.ToReadable(link.Start, link.End),
            Link = swapped ? null : link.Found,
            Searched = swapped || link.Found is null ? null : piece,
            Links = new CitedLinks(piece, link, other, swapped),
            Title = title?.Title ?? linked ?? work?.Title,
            Authors = !names.IsEmpty ? names : title is { } quoted ? CitationFacts.Authors(before[QuotedIn.End(before[..quoted.Start])..quoted.Start]) : work?.Authors ?? [],
            Date = namedDate ?? CitationDate.Read(dated, accessed, out _) ?? CitationDate.Read(behind, accessedBehind, out _),
            Accessed = AccessDate.Read(behind, accessedBehind) ?? AccessDate.Read(dated, accessed) ?? AccessDate.Read(rest),
            Pages = CitationFacts.Pages(before) ?? CitationFacts.Pages(behind),
        });
    }
}
