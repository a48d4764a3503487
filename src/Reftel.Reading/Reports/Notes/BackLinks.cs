using System.Buffers;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Ways back to the prose that stand before or behind the text of a note and are no part of it: <c>^</c>, <c>\u2191</c>, <c>^ a b c</c>, each
/// letter a link; <c>\u21A9</c>, <c>\u21A9\uFE0E2</c>, <c>[back]</c>.
/// </summary>
internal static class BackLinks
{
    // Of one note; each time it is pointed to has its own.
    private const int Most = 32;
    private const int LongestWords = 30;

    private static readonly SearchValues<char> Arrows = SearchValues.Create("\u21A9\u2191\u2934\u21B5\u25B2\u23CE\u2B06\u21D1\u21B0\u2912");

    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789\u21A9\u2191\u2934\u21B5\u25B2\u23CE\u2B06\u21D1\u21B0\u2912^[]().\uFE0E\uFE0F \u00A0");

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "back", "return", "return to text", "back to text", "go back", "jump up", "jump back", "up", "top", "back to top", "назад", "наверх", "вверх", "вернуться", "вернуться к тексту",
        "назад да тэксту", "вярнуцца", "zurück", "retour", "powrót", "wróć", "volver", "indietro", "voltar",
    };

    /// <summary>Takes the ways back out of a note that is gathered.</summary>
    public static void Remove(ContainerText text, InlineIndex inlines, NoteEntry entry)
    {
        if (entry.Pieces.Count == 0)
        {
            return;
        }

        (int start, int end) = entry.Pieces[0];
        int first = Skip(text, inlines, start, end);
        entry.Pieces[0] = first < end ? (first, end) : (start, end);
        (start, end) = entry.Pieces[^1];
        int last = TrimEnd(text, inlines, start, end);
        if (last > start)
        {
            entry.Pieces[^1] = (start, last);
        }
        else if (entry.Pieces.Count > 1)
        {
            // The way back is a paragraph of its own.
            entry.Pieces.RemoveAt(entry.Pieces.Count - 1);
        }
    }

    /// <summary>Behind the ways back at a place, or the place itself.</summary>
    public static int Skip(ContainerText text, InlineIndex inlines, int start, int end)
    {
        int at = LineSteps.SkipBlanks(text.Text, start, end);
        if (at >= end || text.Text[at] is not ('^' or '\u2191' or '\u21A9'))
        {
            return start;
        }

        at = SkipBlanks(text.Text, at + 1, end);
        int letters = at;
        while (at < end && LetterEnd(text.Text, at, end) is int stop and > 0 && IsMarked(inlines, at, stop))
        {
            at = LineSteps.SkipBlanks(text.Text, stop, end);
        }

        return at > letters ? at : SkipCounted(text.Text, at, end);
    }

    // "a b c " without marks: a copy of the words alone; "a" by itself is an article.
    private static int SkipCounted(string text, int start, int end)
    {
        int at = start;
        char next = 'a';
        while (at + 1 < end && text[at] == next && char.IsWhiteSpace(text[at + 1]))
        {
            at = LineSteps.SkipBlanks(text, at + 1, end);
            next++;
        }

        return next > 'b' ? at : start;
    }

    private static int TrimEnd(ContainerText text, InlineIndex inlines, int start, int end)
    {
        int kept = LineSteps.TrimEnd(text.Text, start, end);
        for (int i = 0; i < Most && kept > start; i++)
        {
            int next = BeforeLink(text, inlines, start, kept);
            next = next < kept ? next : BeforeArrow(text.Text, start, kept);
            if (next == kept)
            {
                break;
            }

            kept = LineSteps.TrimEnd(text.Text, start, next);
        }

        return kept;
    }

    // "\u21A9", "\u21A9\uFE0E", "\u21A92": an arrow behind a blank or another sign, with the count of the way.
    private static int BeforeArrow(string text, int start, int end)
    {
        int at = end;
        while (at > start && end - at < 3 && NumberWord.Digit(text[at - 1]) >= 0)
        {
            at--;
        }

        while (at > start && text[at - 1] is '\uFE0E' or '\uFE0F')
        {
            at--;
        }

        bool arrow = at > start && Arrows.Contains(text[at - 1]);
        return arrow && (at - 1 == start || !char.IsLetterOrDigit(text[at - 2]) || at == end) ? at - 1 : end;
    }

    // A link inside the page at the very end whose words lead back.
    private static int BeforeLink(ContainerText text, InlineIndex inlines, int start, int end)
    {
        foreach (ContainerInline inline in inlines.In(Math.Max(start, end - LongestWords), end))
        {
            if (inline.Kind != ContainerInlineKind.Link || inline.Value is not ['#', ..] || inline.End > end || inline.End < end - 1 || inline.End <= inline.Start)
            {
                continue;
            }

            ReadOnlySpan<char> words = text.Text.AsSpan(inline.Start, inline.End - inline.Start).Trim();
            bool back = (words.IndexOfAnyExcept(Signs) < 0 && (words.ContainsAny(Arrows) || words.Contains('^'))) || Words.Contains(words.Trim("[]().^\u2191\u21A9 ").ToString());
            bool bracketed = inline.Start > start && inline.End == end - 1 && (text.Text[inline.Start - 1], text.Text[inline.End]) is ('[', ']') or ('(', ')');
            if (back && (inline.End == end || bracketed))
            {
                return bracketed ? inline.Start - 1 : inline.Start;
            }
        }

        return end;
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && text[at] is '\uFE0E' or '\uFE0F')
        {
            at++;
        }

        return LineSteps.SkipBlanks(text, at, end);
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
