using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Links;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Prose;

/// <summary>
/// Links in the words of paragraphs, which are asked for in the order of the text: those that the container makes, and
/// addresses that are printed. Anchors of notes, links inside the page and buttons that send it on are none.
/// </summary>
/// <param name="text">The container.</param>
/// <param name="cuts">Anchors of notes, in order, without overlap.</param>
internal sealed class ProseLinks(ContainerText text, IReadOnlyList<(int Start, int End)> cuts)
{
    private const int LongestInPieces = 1_000;

    private readonly List<ContainerInline> _linked = [.. text.Inlines.Where(inline => inline is { Kind: ContainerInlineKind.Link, Value.Length: > 0 } && inline.End > inline.Start)];
    private readonly List<(int Start, int End)> _taken = [];
    private readonly string? _page = PageAddress.Of(text);
    private int _next;
    private int _printed;

    /// <summary>Repairs of the links so far.</summary>
    public List<Repair> Repairs { get; } = [];

    public ImmutableArray<ReportLink> Of(ProseParagraph paragraph)
    {
        List<FoundLink> printed = PrintedAddresses.Find(text, paragraph, cuts, out PieceText? searched);
        while (_next < _linked.Count && _linked[_next].End <= paragraph.Start)
        {
            _next++;
        }

        if (printed.Count == 0 && (_next == _linked.Count || _linked[_next].Start >= paragraph.End))
        {
            return [];
        }

        var links = new List<ReportLink>();
        _taken.Clear();
        _printed = 0;
        for (; _next < _linked.Count && _linked[_next].Start < paragraph.End; _next++)
        {
            AddLinked(paragraph, _linked[_next], printed, searched, links);
        }

        int taken = 0;
        foreach (FoundLink link in printed)
        {
            (int start, int end) = searched!.ToReadable(link.Start, link.End);
            while (taken < _taken.Count && _taken[taken].End <= start)
            {
                taken++;
            }

            if (taken == _taken.Count || _taken[taken].Start >= end)
            {
                AddPrinted(paragraph, link, searched, start, end, links);
            }
        }

        links.Sort((a, b) => a.Words.Start.CompareTo(b.Words.Start));
        return [.. links];
    }

    private void AddLinked(ProseParagraph paragraph, ContainerInline inline, List<FoundLink> printed, PieceText? searched, List<ReportLink> links)
    {
        TextSpan place = Place(paragraph, inline.Start, inline.End);
        ReadOnlySpan<char> words = paragraph.Text.AsSpan(place.Start, place.Length);
        if (!HasLetter(words) || (_taken.Count > 0 && inline.Start < _taken[^1].End) || LinkedTarget.TryRead(inline.Value!) is not { } target)
        {
            return;
        }

        _taken.Add((inline.Start, inline.End));
        if (LinkedTarget.IsOfPage(target.Url, _page))
        {
            return;
        }

        if (links.Count > 0 && links[^1] is { Text: not null } last && last.Url == target.Url && last.Words.Length < LongestInPieces
            && paragraph.Text.AsSpan(last.Words.End, place.Start - last.Words.End).IsWhiteSpace())
        {
            // One link whose words two tags hold.
            place = TextSpan.Between(last.Words.Start, place.End);
            links[^1] = last with { Text = paragraph.Text.Substring(place.Start, place.Length), Span = TextSpan.Between(last.Span.Start, Source(paragraph, place).End), Words = place };
            return;
        }

        if (OwnAddress(printed, searched, inline) is { } own && (own.Url == target.Url || Citations.NoteLinks.IsRedirect(target.Url, own.Url)) && own.Url != paragraph.Text.Substring(place.Start, place.Length))
        {
            AddPrinted(paragraph, own, searched!, inline.Start, inline.End, links);
            return;
        }

        bool bare = words.SequenceEqual(target.Url) || words.SequenceEqual(inline.Value);
        TextSpan span = Source(paragraph, place);
        links.Add(new ReportLink(bare ? null : words.ToString(), target.Url, inline.Value!, Kinds(target.Found), span) { Words = place });
        if (target.Found is { Repairs.Length: > 0 } mended)
        {
            TextSpan stands = TargetPlace.Of(text.Readable.Source, inline.Value!, span);
            string original = text.Readable.Source.Substring(stands.Start, stands.Length);

            // Several stops of one target are one repair: all of it is given.
            Repairs.AddRange(mended.Repairs.DistinctBy(repair => repair.Kind).Select(repair => new Repair(repair.Kind, original, target.Url, repair.Reason, stands)));
        }
    }

    private void AddPrinted(ProseParagraph paragraph, FoundLink link, PieceText searched, int start, int end, List<ReportLink> links)
    {
        TextSpan span = text.Readable.ToSource(start, end);
        string raw = text.Readable.Source.Substring(span.Start, span.Length);
        links.Add(new ReportLink(null, link.Url, raw, Kinds(link), span) { Words = Place(paragraph, start, end) });
        foreach (LinkRepair repair in link.Repairs)
        {
            TextSpan part = span;
            if (repair.Start >= 0)
            {
                (int from, int to) = searched.ToReadable(repair.Start, repair.End);
                part = text.Readable.ToSource(from, repair.Start == repair.End ? from : to);
            }

            string original = text.Readable.Source.Substring(part.Start, part.Length);
            Repairs.Add(new Repair(repair.Kind, original, part == span ? link.Url : repair.Repaired, repair.Reason, part));
        }
    }

    // The printed address that the linked words are; both come in order.
    private FoundLink? OwnAddress(List<FoundLink> printed, PieceText? searched, ContainerInline inline)
    {
        for (; _printed < printed.Count; _printed++)
        {
            (int start, int end) = searched!.ToReadable(printed[_printed].Start, printed[_printed].End);
            if (start >= inline.Start)
            {
                return end <= inline.End && end - start >= inline.End - inline.Start - 2 ? printed[_printed] : null;
            }
        }

        return null;
    }

    private static TextSpan Place(ProseParagraph paragraph, int start, int end)
    {
        int first = paragraph.ToOffset(start);
        int last = Math.Max(first, paragraph.ToOffset(end));
        while (last > first && char.IsWhiteSpace(paragraph.Text[last - 1]))
        {
            last--;
        }

        while (first < last && char.IsWhiteSpace(paragraph.Text[first]))
        {
            first++;
        }

        return TextSpan.Between(first, last);
    }

    private TextSpan Source(ProseParagraph paragraph, TextSpan place) =>
        text.Readable.ToSource(paragraph.ToReadable(place.Start), paragraph.ToReadable(place.End - 1) + 1);

    private static bool HasLetter(ReadOnlySpan<char> words)
    {
        foreach (char c in words)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<string> Kinds(FoundLink? link) =>
        link is null || link.Repairs.IsEmpty ? [] : [.. link.Repairs.Select(repair => repair.Kind).Distinct(StringComparer.Ordinal)];
}
