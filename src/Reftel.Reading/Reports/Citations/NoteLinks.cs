using System.Buffers;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Links;
using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Reports.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Citations;

/// <summary>A link of a note, in the offsets of the note's joined text.</summary>
/// <param name="Title">Words that the link stands on, where they are no address.</param>
/// <param name="Found">The printed link, or null where only the container links.</param>
internal sealed record NoteLink(int Start, int End, string Url, string? Title, FoundLink? Found);

/// <summary>Links of a note: those that the container makes, and those that are printed. One finder reads the notes of a report one by one.</summary>
internal sealed class NoteLinks(ContainerText text, InlineIndex inlines)
{
    // Words of one link in more pieces are read again with each; a longer row of them is one address over and over.
    private const int LongestInPieces = 1_000;

    private static readonly SearchValues<char> BackArrows = SearchValues.Create("\u21A9\u2191^\u2934\u21B5\u25B2");

    private readonly List<FoundLink> _printed = [];
    private readonly List<NoteLink> _links = [];

    // Pieces of LaTeX and links come in the same order.
    private int _told;

    /// <returns>The links in order; the list is that of the next note too.</returns>
    public List<NoteLink> Find(NoteEntry entry, PieceText piece)
    {
        List<FoundLink> printed = _printed;
        List<NoteLink> links = _links;
        LinkFinder.Find(piece.Text, printed);
        links.Clear();
        _told = 0;
        int joined = 0;
        for (int i = 0; i < entry.Pieces.Count; i++)
        {
            (int start, int end) = entry.Pieces[i];
            joined = piece.ToJoined(i);
            foreach ((int from, int to) in inlines.LatexIn(start, end))
            {
                TellLatex(joined + Math.Max(from, start) - start, joined + Math.Min(to, end) - start, piece);
            }

            foreach (ContainerInline inline in inlines.In(start, end))
            {
                if (inline.Kind == ContainerInlineKind.Link && inline.End <= end && (IsAddress(inline.Value) || Defanged(inline.Value, 0, 0) is not null))
                {
                    AddLinked(inline, joined + inline.Start - start, piece);
                }
            }
        }

        int made = links.Count;
        int next = 0;
        foreach (FoundLink link in printed)
        {
            // Both lists are in order.
            while (next < made && links[next].End <= link.Start)
            {
                next++;
            }

            if (link.Kind != LinkKind.Mailbox && !(next < made && links[next].Start < link.End))
            {
                links.Add(new NoteLink(link.Start, link.End, link.Url, null, link));
            }
        }

        if (made > 0 && links.Count > made)
        {
            links.Sort((a, b) => a.Start.CompareTo(b.Start));
        }

        PublicationName.TakeOut(piece.Text, links);
        return links;
    }

    // The container has read the signs of LaTeX already; that the address did not stand like this is told here.
    private void TellLatex(int start, int end, PieceText piece)
    {
        while (_told < _printed.Count && _printed[_told].Start < start)
        {
            _told++;
        }

        for (; _told < _printed.Count && _printed[_told].End <= end; _told++)
        {
            FoundLink link = _printed[_told];
            (int first, int last) = piece.ToReadable(link.Start, link.End);
            TextSpan span = text.Readable.ToSource(first, last);
            ReadOnlySpan<char> printed = text.Readable.Source.AsSpan(span.Start, span.Length);
            if (!printed.SequenceEqual(piece.Text.AsSpan(link.Start, link.End - link.Start)))
            {
                var repair = new LinkRepair(RepairKinds.LatexUnwrapped, printed.ToString(), link.Url, "blanks and backslashes that LaTeX puts in are no part of an address");
                _printed[_told] = link with { Repairs = [repair, .. link.Repairs] };
            }
        }
    }

    // Where the words of a link are the address themselves, the printed one is what was repaired and shown.
    private void AddLinked(ContainerInline inline, int at, PieceText piece)
    {
        List<NoteLink> links = _links;
        ReadOnlySpan<char> words = text.Text.AsSpan(inline.Start, inline.End - inline.Start).Trim();
        if (words.Trim(".,;: ").IsEmpty || words.IndexOfAny(BackArrows) == 0 || (links.Count > 0 && at < links[^1].End))
        {
            return;
        }

        int end = at + inline.End - inline.Start;
        bool printed = FirstFrom(_printed, at) is { } address && address.Start <= at + 1 && address.End <= end;
        if (links.Count > 0 && !printed && links[^1].Url == inline.Value && end - links[^1].Start <= LongestInPieces && piece.Text.AsSpan(links[^1].End, at - links[^1].End).IsWhiteSpace())
        {
            // One link whose words two tags hold.
            at = links[^1].Start;
            words = piece.Text.AsSpan(at, end - at).Trim();
            links.RemoveAt(links.Count - 1);
        }

        FoundLink? own = FirstFrom(_printed, at);
        own = own?.End <= end ? own : null;
        bool isAddress = own is not null && own.End - own.Start >= words.Length - 2;
        string? title = isAddress ? null : CitationFacts.WithoutQuotes(BlankSpace.Fold(words));
        if (isAddress && IsRedirect(inline.Value!, own!.Url))
        {
            links.Add(new NoteLink(at, end, own.Url, null, own));
        }
        else if ((Mended(inline.Value!, at, end) ?? Defanged(inline.Value, at, end)) is { } target)
        {
            links.Add(new NoteLink(at, end, target.Url, title, target));
        }
        else
        {
            links.Add(new NoteLink(at, end, inline.Value!, title, own is { Repairs.IsEmpty: false } ? own : null));
        }
    }

    // Google Docs wraps each link of a page that it exports; the words are the address itself.
    internal static bool IsRedirect(string target, string printed) =>
        target.StartsWith("https://www.google.com/url?", StringComparison.OrdinalIgnoreCase) && target.Contains(printed, StringComparison.Ordinal);

    // "?a=1&amp;b=2" in a target that was escaped twice: what proves it in a printed address proves it here. A redirect leads to its target.
    internal static FoundLink? Mended(string target, int at, int end)
    {
        if (RedirectAddress.TargetOf(target) is { } page)
        {
            return new FoundLink(at, end, page, LinkKind.Url, [new LinkRepair(RepairKinds.Unwrapped, target, page, RedirectAddress.Reason)]);
        }

        if (!target.Contains("&amp;", StringComparison.Ordinal) || LinkFinder.Find(target) is not [{ Start: 0, Repairs: [{ Kind: RepairKinds.Unescaped } repair, ..] } found] || found.End != target.Length)
        {
            return null;
        }

        return new FoundLink(at, end, found.Url, found.Kind, [new LinkRepair(repair.Kind, target, found.Url, repair.Reason)]);
    }

    // "hxxps://b[.]example/5" as the target of words, read as it is in prose.
    private static FoundLink? Defanged(string? target, int at, int end)
    {
        if (target is null || !target.Contains("://", StringComparison.Ordinal) || (IsAddress(target) && target.AsSpan().IndexOfAny("[{( ") < 0)
            || LinkedTarget.TryRead(target) is not { Found: { Repairs: [var repair, ..] } found })
        {
            return null;
        }

        return new FoundLink(at, end, found.Url, found.Kind, [new LinkRepair(repair.Kind, target, found.Url, repair.Reason)]);
    }

    private static FoundLink? FirstFrom(List<FoundLink> links, int at)
    {
        int low = 0;
        int high = links.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (links[middle].Start < at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < links.Count ? links[low] : null;
    }

    private static bool IsAddress(string? target) =>
        target is not null && (target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || target.StartsWith("//", StringComparison.Ordinal) || target.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase));
}
