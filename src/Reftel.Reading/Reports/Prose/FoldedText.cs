using System.Buffers;
using System.Text;
using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Prose;

/// <summary>The words of a range as they read: anchors of notes left out, each run of white space one blank.</summary>
internal static class FoldedText
{
    private static readonly SearchValues<char> OfAnchors = SearchValues.Create("0123456789,-[]* \u2013");

    /// <param name="text">The readable text.</param>
    /// <param name="start">First character.</param>
    /// <param name="end">Behind the last.</param>
    /// <param name="cuts">Ranges to leave out, by start, not overlapping.</param>
    /// <param name="cut">Index of the first cut that may lie in the range; moved behind those passed.</param>
    public static string Of(string text, int start, int end, IReadOnlyList<(int Start, int End)> cuts, ref int cut)
    {
        var folded = new StringBuilder(end - start);
        bool blank = false;
        int at = start;
        while (at < end)
        {
            while (cut < cuts.Count && cuts[cut].End <= at)
            {
                cut++;
            }

            if (cut < cuts.Count && cuts[cut].Start <= at && cuts[cut].End > at)
            {
                at = cuts[cut].End;
                continue;
            }

            char c = text[at++];
            if (char.IsWhiteSpace(c))
            {
                blank = folded.Length > 0;
                continue;
            }

            if (blank)
            {
                folded.Append(' ');
                blank = false;
            }

            folded.Append(c);
        }

        return folded.ToString();
    }

    /// <summary>Anchors that the container itself marks in a range: superscript numbers and references to notes.</summary>
    public static List<(int Start, int End)> Anchors(ContainerText text, int start, int end)
    {
        var anchors = new List<(int Start, int End)>();
        foreach (ContainerInline inline in text.Inlines)
        {
            if (inline.Start >= end)
            {
                break;
            }

            if (inline.Start >= start && inline.End <= end && IsAnchor(text.Text, inline) && (anchors.Count == 0 || anchors[^1].End <= inline.Start))
            {
                anchors.Add((inline.Start, inline.End));
            }
        }

        return anchors;
    }

    private static bool IsAnchor(string text, ContainerInline inline) =>
        inline.Kind == ContainerInlineKind.NoteReference
        || (inline.Kind == ContainerInlineKind.Superscript && !text.AsSpan(inline.Start, inline.End - inline.Start).ContainsAnyExcept(OfAnchors));
}
