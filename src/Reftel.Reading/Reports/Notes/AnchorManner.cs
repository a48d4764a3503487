using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// A report sets its anchors off in one manner: the container names them, or they are raised, or in brackets. Where that manner is proven,
/// a number in another is a word (<c>Room [2]</c>, <c>mc²</c>), but for one whose note has no anchor else and that stands where the sequence asks for it.
/// </summary>
internal sealed class AnchorManner
{
    // A number behind the last note that a bracket holds beside a note: "the day of the month [1,31]".
    private const int Beyond = 3;

    private readonly string _text;
    private readonly NoteIndex _notes;
    private readonly Manner _leading;

    private AnchorManner(string text, NoteIndex notes, Manner leading)
    {
        _text = text;
        _notes = notes;
        _leading = leading;
    }

    private enum Manner
    {
        None,

        /// <summary>The syntax of a format: <c>[^1]</c>.</summary>
        Reference,

        /// <summary>A link that leads to the note.</summary>
        Linked,
        Raised,
        Bracketed,

        /// <summary>A letter or a sign, which counts by itself.</summary>
        Other,
    }

    /// <summary>The anchors of a count that are of its manner; all where none is proven.</summary>
    /// <param name="text">The readable text.</param>
    /// <param name="entries">The notes.</param>
    /// <param name="notes">The same by what anchors call them.</param>
    /// <param name="setOff">Set-off anchors, in order.</param>
    /// <param name="proven">Whether the manner is proven.</param>
    public static List<AnchorMark> Keep(string text, List<NoteEntry> entries, NoteIndex notes, List<AnchorMark> setOff, out bool proven)
    {
        proven = false;
        if (setOff.Count == 0)
        {
            return setOff;
        }

        Manner leading = Leading(entries, notes, setOff);
        proven = leading != Manner.None;
        var manner = new AnchorManner(text, notes, leading);
        return manner.WithoutSpans(setOff.Exists(manner.IsOther) ? manner.Filter(setOff) : setOff);
    }

    private static Manner Leading(List<NoteEntry> entries, NoteIndex notes, List<AnchorMark> setOff)
    {
        var reference = new NumberSet();
        var named = new HashSet<NoteEntry>();
        var raised = new NumberSet();
        var bracketed = new NumberSet();
        foreach (AnchorMark mark in setOff)
        {
            Manner own = Of(mark);
            if (own is Manner.Reference or Manner.Linked)
            {
                if (notes.Of(mark) is { } entry && named.Add(entry) && own == Manner.Reference)
                {
                    reference.Add(named.Count);
                }
            }
            else if (own is Manner.Raised or Manner.Bracketed && notes.Numbers.Contains(mark.Number))
            {
                (own == Manner.Raised ? raised : bracketed).Add(mark.Number);
            }
        }

        int counted = 0;
        int labelled = 0;
        foreach (NoteEntry entry in entries)
        {
            counted += entry.Mark is null ? 1 : 0;
            labelled += entry.Label is { Shape: LabelShape.Bracketed } ? 1 : 0;
        }

        if (named.Count > 0 && named.Count * 2 >= counted)
        {
            return reference.Count == named.Count ? Manner.Reference : Manner.Linked;
        }

        // Labels stand as their anchors do.
        bool all = counted > 1 && notes.Numbers.Count == counted;
        if (all && bracketed.Count == counted && (raised.Count < counted || labelled * 2 > counted))
        {
            return Manner.Bracketed;
        }

        bool most = raised.Count > 1 && raised.Count * 2 >= counted && labelled == 0 && (raised.Count == counted || raised.Count > bracketed.Count);
        return most ? Manner.Raised : Manner.None;
    }

    private static Manner Of(AnchorMark mark) => mark switch
    {
        { Mark: not null } => Manner.Other,
        { Identifier: not null, Style: AnchorStyle.Bracketed } => Manner.Reference,
        { Identifier: not null } => Manner.Linked,
        { Style: AnchorStyle.Superscript } => Manner.Raised,
        { Style: AnchorStyle.Bracketed } => Manner.Bracketed,
        _ => Manner.Other,
    };

    private bool IsOther(AnchorMark mark) => (_leading, Of(mark)) switch
    {
        // A raised number may be a second anchor of a note that the container knows: what its program makes anchors of has a note of its own.
        (Manner.Reference or Manner.Linked or Manner.Raised, Manner.Bracketed) => true,
        (Manner.Bracketed, Manner.Raised) => true,
        _ => false,
    };

    private List<AnchorMark> Filter(List<AnchorMark> setOff)
    {
        int highest = _notes.Numbers.Highest();
        var first = new int[highest + 1];
        var candidates = new int[highest + 1];
        bool inBrackets = false;
        foreach (AnchorMark mark in setOff)
        {
            bool other = IsOther(mark);
            inBrackets |= !other && IsInBrackets(mark);
            if (mark.Number > 0 && mark.Number <= highest)
            {
                first[mark.Number] = other || first[mark.Number] > 0 ? first[mark.Number] : mark.Start + 1;
                candidates[mark.Number] += other ? 1 : 0;
            }
        }

        return setOff.FindAll(mark => !IsOther(mark) || (inBrackets && _leading == Manner.Linked && IsAttached(mark)) || (candidates[Math.Min(mark.Number, highest)] == 1 && IsDue(mark, first)));
    }

    // Links that are shown as "[3]": one that lost its target looks the same.
    private bool IsInBrackets(AnchorMark mark) => _leading == Manner.Linked && _text[mark.CutStart..mark.Start].Contains('[');

    private bool IsAttached(AnchorMark mark) => _text[mark.CutStart] == '[' && mark.CutStart > 0 && !char.IsWhiteSpace(_text[mark.CutStart - 1]);

    // Its note has no other anchor, and those before and behind it stand before and behind it.
    private static bool IsDue(AnchorMark mark, int[] first)
    {
        if (mark.Number >= first.Length || first[mark.Number] > 0)
        {
            return false;
        }

        int below = mark.Number - 1;
        while (below > 0 && first[below] == 0)
        {
            below--;
        }

        int above = mark.Number + 1;
        while (above < first.Length && first[above] == 0)
        {
            above++;
        }

        return first[below] <= mark.Start && (above == first.Length || first[above] > mark.Start);
    }

    // Of "[1,31]" with five notes neither number is an anchor.
    private List<AnchorMark> WithoutSpans(List<AnchorMark> setOff)
    {
        int highest = _notes.Numbers.Highest();
        if (highest == 0 || !setOff.Exists(mark => mark.Number > highest + Beyond))
        {
            return setOff;
        }

        var kept = new List<AnchorMark>(setOff.Count);
        for (int i = 0, end; i < setOff.Count; i = end)
        {
            end = i + 1;
            while (end < setOff.Count && setOff[end].CutStart == setOff[i].CutStart && setOff[end].CutEnd == setOff[i].CutEnd)
            {
                end++;
            }

            bool span = end == i + 2 && Of(setOff[i]) == Manner.Bracketed && setOff[i + 1].Number > highest + Beyond && setOff[i + 1].Start >= setOff[i].End && _text.AsSpan(setOff[i].End, setOff[i + 1].Start - setOff[i].End).Contains(',');
            if (!span)
            {
                kept.AddRange(setOff.GetRange(i, end - i));
            }
        }

        return kept;
    }
}
