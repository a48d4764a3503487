using System.Buffers;
using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Citations;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Links;
using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports;

/// <summary>The notes as the record gives them: by number, those without one last.</summary>
internal static class NoteRecords
{
    private static readonly SearchValues<char> OtherBlanks = SearchValues.Create("\n\r\t\u00A0");

    public static ImmutableArray<Note> Of(ContainerText text, SourceText source, IEnumerable<NoteCitations> notes) =>
        [.. notes.OrderBy(n => n.Note.Series).ThenBy(n => n.Note.Number ?? int.MaxValue).ThenBy(n => n.Note.Start).Select(n => ToNote(text, source, n))];

    // The anchor of an inline note covers nothing, and stands behind the character that it follows.
    private static TextSpan Place(ContainerText text, AnchorMark anchor) => anchor.End > anchor.Start || anchor.Start == 0
        ? text.Readable.ToSource(anchor.Start, anchor.End)
        : new TextSpan(text.Readable.ToSource(anchor.Start - 1, anchor.Start).End, 0);

    private static Note ToNote(ContainerText text, SourceText source, NoteCitations note)
    {
        NoteEntry entry = note.Note;
        string? label = entry.Label is { } printed && printed.End > printed.Start
            ? source.Slice(text.Readable.ToSource(printed.Start, printed.End)).ToString()
            : entry.Label?.Number?.ToString(System.Globalization.NumberFormatInfo.InvariantInfo) ?? entry.Mark ?? (entry.Identifier is { } name && !InlineNoteName.Is(name) ? name : null);
        ImmutableArray<Anchor> anchors = Anchors(text, entry.Anchors);
        ImmutableArray<Citation>.Builder citations = ImmutableArray.CreateBuilder<Citation>(note.Citations.Count);
        foreach (CitationDraft citation in note.Citations)
        {
            citations.Add(ToCitation(text, source, citation));
        }

        return new Note(
            entry.Number,
            label,
            entry.Repair?.Word,
            entry.Repair?.Reason,
            text.Readable.ToSource(entry.Start, Math.Max(entry.End, entry.Start)),
            entry.Pieces.Count == 0 ? "" : PieceText.Folded(text.Readable, entry.Pieces),
            anchors,
            anchors.IsEmpty ? AnchorState.Lost : AnchorState.Found,
            citations.MoveToImmutable());
    }

    // In the order of the text, each place once.
    private static ImmutableArray<Anchor> Anchors(ContainerText text, List<AnchorMark> marks) => marks.Count switch
    {
        0 => [],
        1 => [ToAnchor(text, marks[0])],
        _ => [.. marks.OrderBy(a => a.Start).Select(a => ToAnchor(text, a)).DistinctBy(a => a.Span)],
    };

    private static Anchor ToAnchor(ContainerText text, AnchorMark mark) => new(Place(text, mark), mark.Style)
    {
        Pages = mark.Style is AnchorStyle.Bracketed or AnchorStyle.Linked ? CitedBracket.PagesBehind(text.Text, TextSpan.Between(mark.Start, mark.End)) : null,
    };

    private static Citation ToCitation(ContainerText text, SourceText source, CitationDraft citation)
    {
        TextSpan span = text.Readable.ToSource(citation.Start, citation.End);
        ArchivedLink? archived = citation.Url is string url ? ArchivedLink.TryRead(url) : null;
        string raw = citation.Url is { } alone && source.Slice(span).SequenceEqual(alone) ? alone : source.Slice(span).ToString();
        return new Citation(
            raw,
            citation.Url,
            Kinds(citation.Repairs),
            citation.Source,
            span,
            citation.Title,
            [.. citation.Authors],
            citation.Date,
            citation.Pages,
            citation.RefersTo,
            archived is null ? null : new ArchivedCopy(citation.Url!, archived.CapturedOn))
        {
            Accessed = citation.Accessed,
            Text = Words(text.Text.AsSpan(citation.Start, citation.End - citation.Start), raw),
        };
    }

    private static string Words(ReadOnlySpan<char> readable, string raw) =>
        readable.SequenceEqual(raw) && !readable.ContainsAny(OtherBlanks) ? raw : BlankSpace.Fold(readable);

    // Each once; there are few kinds.
    private static ImmutableArray<string> Kinds(ImmutableArray<LinkRepair> repairs)
    {
        if (repairs.Length < 2)
        {
            return repairs.IsEmpty ? [] : [repairs[0].Kind];
        }

        var kinds = new List<string>(2);
        foreach (LinkRepair repair in repairs)
        {
            if (!kinds.Contains(repair.Kind))
            {
                kinds.Add(repair.Kind);
            }
        }

        return [.. kinds];
    }
}
