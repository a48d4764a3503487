using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Ways back to the prose that stand before the text of a note and are no part of it: <c>^</c>, <c>↑</c>, <c>^ a b c</c>, each
/// letter a link.
/// </summary>
internal static class BackLinks
{
    /// <summary>Behind the ways back at a place, or the place itself.</summary>
    public static int Skip(ContainerText text, InlineIndex inlines, int start, int end)
    {
        int at = LineSteps.SkipBlanks(text.Text, start, end);
        if (at >= end || text.Text[at] is not ('^' or '\u2191' or '\u21A9'))
        {
            return start;
        }

        at = LineSteps.SkipBlanks(text.Text, at + 1, end);
        while (at < end && LetterEnd(text.Text, at, end) is int stop and > 0 && IsMarked(inlines, at, stop))
        {
            at = LineSteps.SkipBlanks(text.Text, stop, end);
        }

        return at;
    }

    // "a", "b", "1.0", "2,1": short, and a blank behind it.
    private static int LetterEnd(string text, int at, int end)
    {
        int stop = at;
        while (stop < end && stop - at < 4 && (char.IsAsciiLetterLower(text[stop]) || char.IsAsciiDigit(text[stop]) || (stop > at && text[stop] is '.' or ',')))
        {
            stop++;
        }

        bool letter = stop - at == 1 || (stop > at && char.IsAsciiDigit(text[at]) && text[(at + 1)..stop].AsSpan().ContainsAny('.', ','));
        return letter && stop < end && char.IsWhiteSpace(text[stop]) ? stop : 0;
    }

    private static bool IsMarked(InlineIndex inlines, int start, int stop) =>
        inlines.In(start, stop).Any(i => i.Start == start && (i.Kind is ContainerInlineKind.Superscript || i is { Kind: ContainerInlineKind.Link, Value: ['#', ..] }));
}
