using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Finds the numbers that the text sets off as anchors: raised, in brackets, linked, or made by the container.</summary>
internal sealed class SetOffAnchors(ContainerText text, InlineIndex inlines)
{
    private const int LongestRaised = 24;
    private const int LongestBracket = 60;
    private const int LongestName = 40;

    /// <summary>No anchors; the same list for all blocks without one, which nobody adds to.</summary>
    public static readonly List<AnchorMark> None = [];

    private readonly List<AnchorMark> _found = [];
    private bool? _hasReferences;

    /// <summary>Anchors of one block in order; candidates until the notes are known.</summary>
    public List<AnchorMark> Find(ContainerBlock block)
    {
        List<AnchorMark> found = _found;
        found.Clear();
        int covered = block.Start;
        foreach (ContainerInline inline in inlines.In(block.Start, block.End + 1))
        {
            // At the end of a block only an inline note has a place: it covers no characters.
            if (inline.Start == block.End && (inline.End > inline.Start || inline.Kind != ContainerInlineKind.NoteReference))
            {
                continue;
            }

            if (inline.Start < covered && inline.Kind != ContainerInlineKind.NoteReference)
            {
                continue;
            }

            int before = found.Count;
            switch (inline.Kind)
            {
                case ContainerInlineKind.NoteReference:
                    AddReference(inline, found);
                    break;
                case ContainerInlineKind.Superscript when RaisedPages.TryTake(text.Text, inline, found):
                    covered = inline.End;
                    break;
                case ContainerInlineKind.Superscript when !RaisedPower.Is(text.Text, inline):
                    AddNumbers(inline, null, AnchorStyle.Superscript, found);
                    break;
                case ContainerInlineKind.Link when inline.Value is ['#', ..] or null:
                    AddNumbers(inline, inline.Value?[1..], AnchorStyle.Linked, found);
                    break;
            }

            covered = found.Count > before ? Math.Max(covered, Math.Max(inline.End, found[^1].End)) : covered;
        }

        AddBracketed(block, found);
        CaretAnchors.Find(text.Text, block.Start, block.End, found);
        if (inlines.HasCode && found.Count > 0)
        {
            found.RemoveAll(a => inlines.IsCode(a.Start));
        }

        if (found.Count == 0)
        {
            return None;
        }

        found.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Number.CompareTo(b.Number));
        return [.. AnchorRanges.Join(text.Text, found)];
    }

    private void AddReference(ContainerInline inline, List<AnchorMark> found)
    {
        if (inline.End > inline.Start && InlineNoteName.Is(inline.Value!))
        {
            AddShown(inline, found);
            return;
        }

        int end = NumberWord.Read(inline.Value, 0, out int number, text.LargestNote);
        number = end > 0 && end == inline.Value!.Length ? number : 0;
        found.Add(new AnchorMark(number, inline.Value, inline.Start, inline.End, inline.Start, inline.End, AnchorStyle.Bracketed));
    }

    // A page prints the number of a note that stands behind it.
    private void AddShown(ContainerInline inline, List<AnchorMark> found)
    {
        ReadOnlySpan<char> words = text.Text.AsSpan(inline.Start, inline.End - inline.Start);
        bool counts = NumberWord.Read(words, 0, out int number, text.LargestNote) == words.Length;
        AnchorMark? printed = null;
        while (found.Count > 0 && found[^1].Start >= inline.Start && found[^1].End <= inline.End)
        {
            // Those of one block come in order, so that what shares the place is last.
            printed = found[^1];
            found.RemoveAt(found.Count - 1);
        }

        (int cutStart, int cutEnd) = printed is null ? WithBrackets(inline.Start, inline.End) : (printed.CutStart, printed.CutEnd);
        found.Add(new AnchorMark(counts ? number : 0, inline.Value, inline.Start, inline.End, cutStart, cutEnd, printed?.Style ?? AnchorStyle.Superscript)
        {
            Mark = counts ? null : words.ToString(),
        });
    }

    // A letter behind a digit ends an ordinal or names a part: 2<sup>d</sup>.
    private bool IsOrdinal(int at) => at > 0 && char.IsAsciiDigit(text.Text[at - 1]);

    // <sup><a href="#n7">7</a>, <a href="#n8">8</a></sup>
    private string? InnerLink(int start, int end)
    {
        foreach (ContainerInline inner in inlines.In(Math.Max(0, start - LongestRaised), end))
        {
            if (inner.Kind == ContainerInlineKind.Link && inner.Start <= start && inner.End >= end && inner.Value is ['#', ..])
            {
                return inner.Value[1..];
            }
        }

        return null;
    }

    private void AddNumbers(ContainerInline inline, string? target, AnchorStyle style, List<AnchorMark> found)
    {
        inline = inline with { End = RaisedEnd(inline) };
        ReadOnlySpan<char> words = text.Text.AsSpan(inline.Start, inline.End - inline.Start);
        if (words.Length > LongestRaised)
        {
            return;
        }

        (int cutStart, int cutEnd) = WithBrackets(inline.Start, inline.End);
        int first = inline.Start + (words.Length - words.TrimStart(" [(").Length);
        int last = inline.Start + words.TrimEnd(" ])").Length;
        if (first < last && !IsOrdinal(first) && NoteMarks.Read(text.Text.AsSpan(0, last), first, out string mark) == last)
        {
            found.Add(new AnchorMark(0, target ?? InnerLink(first, last), first, last, cutStart, cutEnd, style) { Mark = mark });
            return;
        }

        // Word numbers no author's note: its link shows an asterisk.
        if (style == AnchorStyle.Linked && first < last && last - first <= 3 && text.Text.AsSpan(first, last - first).IndexOfAnyExcept('*', '\u2020', '\u2021') < 0)
        {
            found.Add(new AnchorMark(0, target, first, last, cutStart, cutEnd, style) { Mark = text.Text[first..last] });
            return;
        }

        bool apart = style == AnchorStyle.Superscript || first > inline.Start || cutStart < inline.Start;
        if (apart && first < last && LinkedMark.Is(text.Text.AsSpan(first, last - first)) && (target ?? InnerLink(first, last)) is string remark)
        {
            found.Add(new AnchorMark(0, remark, first, last, cutStart, cutEnd, style) { Mark = text.Text[first..last] });
            return;
        }

        foreach (AnchorNumber number in AnchorNumbers.Read(words, stackalloc AnchorNumber[AnchorNumbers.Room], text.LargestNote))
        {
            int start = inline.Start + number.Start;
            int end = inline.Start + number.End;
            found.Add(new AnchorMark(number.Number, target ?? InnerLink(start, end), start, end, cutStart, cutEnd, style));
        }
    }

    // "¹⁻³" and "⁴,⁵" in raised characters of their own are one anchor.
    private int RaisedEnd(ContainerInline inline)
    {
        int end = inline.End;
        while (end > inline.Start && end - inline.Start <= LongestRaised && text.Text[end - 1] > '\u007F' && NumberWord.Digit(text.Text[end - 1]) >= 0)
        {
            int next = end;
            while (next < text.Text.Length && next - end < 2 && text.Text[next] is '\u207B' or ',' or ' ' or '-' or '\u2013')
            {
                next++;
            }

            int digits = next;
            while (digits < text.Text.Length && text.Text[digits] > '\u007F' && NumberWord.Digit(text.Text[digits]) >= 0)
            {
                digits++;
            }

            if (digits == next)
            {
                break;
            }

            end = digits;
        }

        return end;
    }

    // "[7]" around a link goes with it; so does the blank that a raised number stands apart with.
    private (int Start, int End) WithBrackets(int start, int end)
    {
        if (start > 0 && end < text.Text.Length && text.Text[start - 1] == '[' && text.Text[end] == ']')
        {
            start--;
            end++;
        }

        int blank = start;
        while (blank > 0 && text.Text[blank - 1] == ' ')
        {
            blank--;
        }

        bool apart = blank > 0 && blank < start && (end == text.Text.Length || char.IsWhiteSpace(text.Text[end]) || text.Text[end] is '.' or ',' or ';' or ':' or '!' or '?');
        return (apart ? blank : start, end);
    }

    // "\[^2\]" beside real references: Markdown was told that it is none. Converters escape brackets where they know of no notes.
    private bool IsEscaped(int open)
    {
        if (text.Text[open + 1] != '^' || !(_hasReferences ??= text.Inlines.Exists(i => i.Kind == ContainerInlineKind.NoteReference)))
        {
            return false;
        }

        int at = text.Readable.ToSource(open, open + 1).Start;
        string source = text.Readable.Source;
        return source[at] == '\\' || (at > 0 && source[at - 1] == '\\');
    }

    private void AddBracketed(ContainerBlock block, List<AnchorMark> found)
    {
        ReadOnlySpan<char> words = text.Text.AsSpan(0, block.End);
        int first = words[block.Start..].IndexOf('[');
        if (first < 0)
        {
            return;
        }

        // Only what the container marks can stand in brackets a second time.
        Dictionary<(int Start, int Number), int>? known = found.Count > 0 ? new(found.Count) : null;
        for (int i = 0; i < found.Count; i++)
        {
            known!.TryAdd((found[i].Start, found[i].Number), i);
        }

        int at = block.Start + first;
        while (at < block.End)
        {
            int open = words[at..].IndexOf('[');
            if (open < 0)
            {
                return;
            }

            open += at;
            at = open + 1;
            int close = words.Slice(open, Math.Min(LongestBracket, block.End - open)).IndexOf(']');
            if (close < 2 || IsElement(words, open, open + close + 1) || BracketedValue.Is(words, open, open + close) || GoesOn(words, open + close + 1) || IsEscaped(open))
            {
                continue;
            }

            int inside = words[open + 1] is '^' ? open + 2 : open + 1;
            int end = open + close;
            (int cutStart, int cutEnd) = WithBrackets(open, end + 1);
            if (NoteMarks.Read(words[..end], inside, out string mark) == end && known?.TryAdd((inside, 0), found.Count) != false)
            {
                found.Add(new AnchorMark(0, null, inside, end, cutStart, cutEnd, AnchorStyle.Bracketed) { Mark = mark });
            }

            foreach (AnchorNumber number in CitedNumbers.Read(words[inside..end], text.LargestNote))
            {
                int start = inside + number.Start;
                if (known is null || known.TryAdd((start, number.Number), found.Count))
                {
                    found.Add(new AnchorMark(number.Number, null, start, inside + number.End, cutStart, cutEnd, AnchorStyle.Bracketed));
                }
                else if (known[(start, number.Number)] is var same && found[same].Style != AnchorStyle.Superscript)
                {
                    // "[[^2], p. 45]": the container makes the anchor, and the brackets around it give its pages.
                    found[same] = found[same] with { CutStart = cutStart, CutEnd = cutEnd };
                }
            }

            at = end + 1;
        }
    }

    // "$F[2]", "$parts[1]": the name of a variable of Perl, PHP or the shell.
    private static bool IsVariable(ReadOnlySpan<char> words, int open)
    {
        int at = open;
        while (at > 0 && open - at < LongestName && (char.IsAsciiLetterOrDigit(words[at - 1]) || words[at - 1] == '_'))
        {
            at--;
        }

        return at > 0 && at < open && words[at - 1] == '$' && !char.IsAsciiDigit(words[at]);
    }

    // "at [1]1 o'clock": a digit that was put in. The digit of the next anchor has its own form, which the words do not show.
    private bool GoesOn(ReadOnlySpan<char> words, int end) => end < words.Length && char.IsAsciiDigit(words[end]) && !inlines.In(end, end + 1).Any(i => i.Start == end);

    // "x[1] = 2", "a[i]", "$F[2]": an element of an array, in a text that does not mark its code; "[^1-3]*": signs of a pattern; "the[y]": a letter put in.
    private static bool IsElement(ReadOnlySpan<char> words, int open, int end)
    {
        ReadOnlySpan<char> behind = words[end..].TrimStart(' ');
        bool assigned = behind is ['=', ..] or ['+', '=' or '+', ..] or ['-', '=' or '-', ..];
        bool letter = open > 0 && char.IsAsciiLetterLower(words[open - 1]) && (open == 1 || !char.IsLetterOrDigit(words[open - 2]));
        bool pattern = words[open + 1] == '^' && behind is ['*' or '+', ..] && behind.Length == words.Length - end;
        return assigned || letter || pattern || IsVariable(words, open) || (end < words.Length && char.IsLetter(words[end]) && char.IsAsciiLetter(words[end - 2]));
    }
}
