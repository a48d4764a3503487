using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
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

    /// <param name="text">The container.</param>
    /// <param name="source">What it was read from.</param>
    /// <param name="notes">In the order of the report.</param>
    public static ImmutableArray<Note> Of(ContainerText text, SourceText source, List<NoteCitations> notes)
    {
        var records = ImmutableArray.CreateBuilder<Note>(notes.Count);
        foreach (NoteCitations note in notes)
        {
            records.Add(ToNote(text, source, note));
        }

        return records.MoveToImmutable();
    }

    /// <summary>The notes in the order of the report. Nearly always they are in order as they come.</summary>
    public static List<NoteCitations> InOrder(List<NoteCitations> notes)
    {
        for (int i = 1; i < notes.Count; i++)
        {
            if (IsBefore(notes[i].Note, notes[i - 1].Note))
            {
                return [.. notes.OrderBy(Order)];
            }
        }

        return notes;
    }

    private static bool IsBefore(NoteEntry entry, NoteEntry other)
    {
        (int number, int before) = (entry.Number ?? int.MaxValue, other.Number ?? int.MaxValue);
        return entry.Series < other.Series || (entry.Series == other.Series && (number < before || (number == before && entry.Start < other.Start)));
    }

    private static (int Series, int Number, int Start) Order(NoteCitations note) => (note.Note.Series, note.Note.Number ?? int.MaxValue, note.Note.Start);

    // The anchor of an inline note covers nothing, and stands behind the character that it follows; at the beginning of a block before its first.
    private static TextSpan Place(ContainerText text, AnchorMark anchor) => anchor.End > anchor.Start || anchor.Start == 0 || text.Text.AsSpan(0, anchor.Start).EndsWith("\n\n", StringComparison.Ordinal)
        ? text.Readable.ToSource(anchor.Start, anchor.End)
        : new TextSpan(text.Readable.ToSource(anchor.Start - 1, anchor.Start).End, 0);

    /// <summary>Label and words of a note in the source, whether or not its label is a readable character.</summary>
    public static TextSpan PlaceOf(ContainerText text, NoteEntry entry)
    {
        TextSpan words = text.Readable.ToSource(entry.Start, Math.Max(entry.End, entry.Start));
        return entry.ShownSpan is { } label && label.Start < words.Start ? TextSpan.Between(label.Start, words.End) : words;
    }

    private static Note ToNote(ContainerText text, SourceText source, NoteCitations note)
    {
        NoteEntry entry = note.Note;
        string? label = entry.Label is { } printed && printed.End > printed.Start
            ? Label(source.Slice(text.Readable.ToSource(printed.Start, printed.End)), entry.Number)
            : entry.Label?.Number?.ToString(NumberFormatInfo.InvariantInfo) ?? entry.Mark ?? entry.Shown;
        string words = entry.Pieces.Count == 0 ? "" : PieceText.Folded(text.Readable, entry.Pieces);
        ImmutableArray<Anchor> anchors = Anchors(text, entry.Anchors);
        ImmutableArray<Citation>.Builder citations = ImmutableArray.CreateBuilder<Citation>(note.Citations.Count);
        foreach (CitationDraft citation in note.Citations)
        {
            citations.Add(ToCitation(text, source, citation, words));
        }

        return new Note(
            entry.Number,
            label,
            entry.Repair?.Word,
            entry.Repair?.Reason,
            PlaceOf(text, entry),
            words,
            anchors,
            anchors.IsEmpty ? AnchorState.Lost : AnchorState.Found,
            citations.MoveToImmutable())
        {
            Layout = () => NoteLayouts.Of(text.Readable, note),
            IsInProse = entry.Identifier is { } own && InlineNoteName.Is(own),
        };
    }

    // In the order of the text, each place once.
    private static ImmutableArray<Anchor> Anchors(ContainerText text, List<AnchorMark> marks) => marks.Count switch
    {
        0 => [],
        1 => [ToAnchor(text, marks[0])],
        2 when marks[0].Start <= marks[1].Start => Two(ToAnchor(text, marks[0]), ToAnchor(text, marks[1])),
        _ => [.. marks.OrderBy(a => a.Start).Select(a => ToAnchor(text, a)).DistinctBy(a => a.Span)],
    };

    private static ImmutableArray<Anchor> Two(Anchor first, Anchor second) => first.Span == second.Span ? [first] : [first, second];

    // A number that is printed as it is shares the text that the runtime keeps of small numbers.
    private static string Label(ReadOnlySpan<char> printed, int? number)
    {
        string? same = number?.ToString(NumberFormatInfo.InvariantInfo);
        return printed.SequenceEqual(same) ? same! : printed.ToString();
    }

    private static Anchor ToAnchor(ContainerText text, AnchorMark mark) => new(Place(text, mark), mark.Style)
    {
        Pages = mark.Pages ?? (mark.Style is AnchorStyle.Bracketed or AnchorStyle.Linked ? CitedBracket.PagesBehind(text.Text, TextSpan.Between(mark.Start, mark.End)) : null),
    };

    // Most notes are one citation: what is the same text shares one string.
    private static Citation ToCitation(ContainerText text, SourceText source, CitationDraft citation, string note)
    {
        TextSpan span = text.Readable.ToSource(citation.Start, citation.End);
        ArchivedLink? archived = (citation.Copy ?? citation.Url) is string url ? ArchivedLink.TryRead(url) : null;
        ReadOnlySpan<char> printed = source.Slice(span);
        string raw = printed.SequenceEqual(citation.Url) ? citation.Url! : printed.SequenceEqual(note) ? note : printed.ToString();
        return new Citation(
            raw,
            citation.Url,
            Kinds(citation.Repairs),
            citation.Source,
            span,
            citation.Title,
            citation.Authors.Count == 0 ? [] : [.. citation.Authors],
            citation.Date,
            citation.Pages,
            citation.RefersTo,
            archived is null ? null : new ArchivedCopy(citation.Copy ?? citation.Url!, archived.CapturedOn))
        {
            Accessed = citation.Accessed,
            FitsSeveral = citation.FitsSeveral,
            Text = Words(text.Text.AsSpan(citation.Start, citation.End - citation.Start), raw, note),
        };
    }

    private static string Words(ReadOnlySpan<char> readable, string raw, string note) =>
        readable.SequenceEqual(raw) && !readable.ContainsAny(OtherBlanks) ? raw : BlankSpace.Fold(readable, note);

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
