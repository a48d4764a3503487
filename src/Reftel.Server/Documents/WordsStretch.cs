using Reftel.Reading.Text;

namespace Reftel.Server.Documents;

/// <summary>A stretch of the words of a document: of a paragraph, note or title, or of several paragraphs or notes one behind the other.</summary>
/// <param name="Words">The words, without blanks around them; an empty line between paragraphs.</param>
/// <param name="Span">Their place; UTF-16 offsets in the source text.</param>
/// <param name="Part">How the place is cited: <c>para 3</c>, <c>paras 3–5</c>; null where it has no number.</param>
internal sealed record WordsStretch(string Words, TextSpan Span, string? Part)
{
    /// <returns>The stretch, or null when there are no such words.</returns>
    public static WordsStretch? Of(DocumentView view, WordsPlace place)
    {
        if (LineStretch.IsLine(place.Block))
        {
            return LineStretch.Of(view.Document, place);
        }

        MarkedWords[] all = [.. view.Words];
        int first = Array.FindIndex(all, words => words.Id == place.Block);
        int last = Array.FindIndex(all, words => words.Id == place.Last);
        if (first < 0 || last < first || (last > first && (all[first].GetType() != all[last].GetType() || place.Start > all[first].Text.Length)))
        {
            return null;
        }

        var pieces = new List<WordsStretch>(last - first + 1);
        for (int i = first; i <= last; i++)
        {
            int start = i == first ? place.Start : 0;
            int end = i == last ? place.End : all[i].Text.Length;
            if (start < 0 || end > all[i].Text.Length)
            {
                return null;
            }

            if (Trimmed(all[i], start, end) is { } piece)
            {
                pieces.Add(piece);
            }
        }

        return pieces.Count == 0 ? null : Joined(pieces);
    }

    /// <summary>How a stretch from one part to another is cited: <c>para 3</c> and <c>para 5</c> are <c>paras 3–5</c>.</summary>
    public static string? Parts(string? first, string? last) =>
        first is null || last is null || first == last ? first
        : first.Split(' ', 2) is [var word, var from] && last.Split(' ', 2) is [var other, var to] && word == other ? $"{word}s {from}\u2013{to}"
        : $"{first} to {last}";

    private static WordsStretch? Joined(List<WordsStretch> pieces)
    {
        // Notes stand in the order of their numbers, which is not always that of the text.
        int start = pieces[0].Span.Start;
        int end = pieces[^1].Span.End;
        return start < end && pieces.TrueForAll(piece => piece.Span.Start >= start && piece.Span.End <= end)
            ? new WordsStretch(string.Join("\n\n", pieces.Select(piece => piece.Words)), TextSpan.Between(start, end), Parts(pieces[0].Part, pieces[^1].Part))
            : null;
    }

    private static WordsStretch? Trimmed(MarkedWords words, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(words.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(words.Text[end - 1]))
        {
            end--;
        }

        return start >= end ? null : new WordsStretch(words.Text[start..end], TextSpan.Between(words.Map.ToSource(start), words.Map.ToSource(end - 1) + 1), words.Cited);
    }
}
