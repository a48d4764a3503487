using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Raised or bracketed numbers whose digits a scanner misread (<c>&lt;sup&gt;IO&lt;/sup&gt;</c>, <c>[l2]</c>). What they would
/// be is a proposal: only their place in the sequence makes them anchors.
/// </summary>
internal static class MisreadAnchors
{
    private const int Longest = 4;

    public static void Find(ContainerText text, InlineIndex inlines, ContainerBlock block, List<FusedCandidate> found)
    {
        int before = found.Count;
        foreach (ContainerInline inline in inlines.In(block.Start, block.End))
        {
            if (inline.Kind == ContainerInlineKind.Superscript && inline.Start > block.Start && inline.End - inline.Start is > 0 and <= Longest)
            {
                Add(text.Text, inline.Start, inline.End, inline.Start, inline.End, AnchorStyle.Superscript, found);
            }
        }

        ReadOnlySpan<char> words = text.Text.AsSpan(0, block.End);
        for (int at = block.Start; at < block.End;)
        {
            int open = words[at..].IndexOf('[');
            if (open < 0)
            {
                break;
            }

            open += at;
            int close = words.Slice(open, Math.Min(Longest + 2, block.End - open)).IndexOf(']');
            if (close > 2)
            {
                // "[I]" is a word that somebody put in.
                Add(text.Text, open + 1, open + close, open, open + close + 1, AnchorStyle.Bracketed, found);
            }

            at = open + 1;
        }

        if (found.Count > before)
        {
            found.Sort((a, b) => a.Mark.Start.CompareTo(b.Mark.Start));
        }
    }

    private static void Add(string text, int start, int end, int cutStart, int cutEnd, AnchorStyle style, List<FusedCandidate> found)
    {
        bool lettered = NoteMarks.Read(text.AsSpan(0, end), start, out string mark) == end && mark != "l";
        if (!lettered && NumberWord.ReadMisread(text.AsSpan(0, end), start, out int number) == end)
        {
            found.Add(new FusedCandidate(new AnchorMark(number, null, start, end, cutStart, cutEnd, style), FusedStrength.OnStop));
        }
    }
}
