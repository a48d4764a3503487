using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Several notes on one line: <c>[1] https://... [2] https://...</c>, in brackets or raised. A number in brackets may also stand in the words of a note, so
/// the prose must point to it, the count must go on with it, something must be cited before it, and no later line may begin with it.
/// </summary>
internal sealed class FurtherLabels(ContainerText text, NoteLabelReader labels, NotesSoFar notes, LabelSequence sequence, AnchorPlaces anchors)
{
    private const int LongestNumber = 3;

    /// <summary>Adds all notes of a line whose first was begun, but for the words of the last.</summary>
    /// <returns>Where the words of the last note begin.</returns>
    public int Read(NoteLabel first, int end)
    {
        if (first is { IsMisread: true } or { Shape: not (LabelShape.Bracketed or LabelShape.Superscript) } or { Number: null })
        {
            return first.TextStart;
        }

        int from = first.TextStart;
        int number = first.Number.Value;
        if (!TryNext(number + 1, from, end, first.Shape, out NoteLabel next, out int start) || !GoesOn(number, end))
        {
            return from;
        }

        do
        {
            notes.Current!.Add(from, LineSteps.TrimEnd(text.Text, from, start));
            notes.Begin(next, start);
            from = next.TextStart;
            number++;
        }
        while (TryNext(number + 1, from, end, first.Shape, out next, out start));
        return from;
    }

    // The next line that has a label counts on from this one, whatever its last note is.
    private bool GoesOn(int number, int end) => sequence.Next(end) is var next && (next < 0 || next > number + 1);

    private bool TryNext(int number, int from, int end, LabelShape shape, out NoteLabel label, out int start)
    {
        label = default;
        start = end;
        if (!anchors.SetsOffBefore(number, from))
        {
            return false;
        }

        Span<char> digits = stackalloc char[LongestNumber];
        if (!number.TryFormat(digits, out int length))
        {
            return false;
        }

        for (int at = from; at < end;)
        {
            int found = text.Text.AsSpan(at, end - at).IndexOf(digits[..length]);
            if (found < 0)
            {
                return false;
            }

            at += found;
            start = at > from && text.Text[at - 1] is '[' or '(' ? at - 1 : at;
            bool apart = start > from && char.IsWhiteSpace(text.Text[start - 1]);
            if (apart && labels.TryRead(start, end, out label) && label.Number == number && label.Shape == shape && !label.IsMisread && Parts(from, start, label.TextStart, end))
            {
                return true;
            }

            at += length;
        }

        return false;
    }

    // A citation ends before it and another begins behind it: not "as in [2] Holm says".
    private bool Parts(int from, int start, int words, int end)
    {
        ReadOnlySpan<char> before = text.Text.AsSpan(from, start - from).TrimEnd();
        bool begins = words < end && (LinkSign.Begins(text.Text.AsSpan(0, end), words) || char.IsUpper(text.Text[words]) || text.Text[words] is '"' or '\u201C' or '\u00AB' or '\u201E');
        bool ends = !before.IsEmpty && (before[^1] is '.' or ';' or '"' or '\u201D' or '\u00BB' or ')' or '/' || char.IsAsciiDigit(before[^1]) || EndsInLink(before));
        return begins && ends && (LinkSign.In(before) || CitationSign.In(before));
    }

    private static bool EndsInLink(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> word = before[(before.LastIndexOfAny(' ', '\t', '\u00A0') + 1)..];
        return LinkSign.In(word);
    }
}
