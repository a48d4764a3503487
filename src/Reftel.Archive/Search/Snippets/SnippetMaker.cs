using System.Collections.Immutable;
using System.Text;
using Reftel.Reading.Text;

namespace Reftel.Archive.Search.Snippets;

/// <summary>Cuts a snippet out of a piece, at the edges of words, on one line.</summary>
internal static class SnippetMaker
{
    private const string Cut = "\u2026";

    // Beyond this many units behind a word, what follows is no punctuation.
    private const int LongestPunctuation = 3;

    public static Snippet Make(string text, TextWord[] words, IReadOnlyList<Occurrence> found, int parts, int length)
    {
        if (words.Length == 0)
        {
            return new Snippet(Flatten(text, 0, Math.Min(text.Length, length), [], ""), []);
        }

        (int first, int last) = Choose(words, found, parts, length);
        int start = first == 0 ? 0 : BeforeWord(text, words[first].Start, words[first - 1].End);
        int end = last == words.Length - 1 ? Math.Min(text.Length, words[last].End + length) : AfterWord(text, words[last].End, words[last + 1].Start);

        // One word may be longer than any line.
        end = Math.Min(end, start + (2 * length));
        var marked = new List<TextSpan>();
        foreach (int word in found.SelectMany(place => place.Marked).Where(word => words[word].Start >= start && words[word].Start < end).Distinct().Order())
        {
            marked.Add(TextSpan.Between(words[word].Start, Math.Min(end, words[word].End)));
        }

        ImmutableArray<TextSpan>.Builder highlights = ImmutableArray.CreateBuilder<TextSpan>(marked.Count);
        string flat = Flatten(text, start, end, marked, start > 0 ? Cut : "", highlights);
        return new Snippet(end < text.AsSpan().TrimEnd().Length ? flat + Cut : flat, highlights.ToImmutable());
    }

    // The words from the first to the last that are shown.
    private static (int First, int Last) Choose(TextWord[] words, IReadOnlyList<Occurrence> found, int parts, int length)
    {
        int first = 0;
        int behind = words[0].Start;
        if (found.Count > 0)
        {
            (int from, int to) = SnippetWindow.Best(found, parts, length);
            first = found[from].Marked[0];
            behind = found[to].End;

            // What room is left goes to the words before and behind, a little more behind.
            int room = Math.Max(0, length - (behind - found[from].Start)) * 2 / 5;
            int edge = behind + Math.Max(0, length - (behind - found[from].Start)) >= words[^1].End ? words[^1].End - length : words[first].Start - room;
            while (first > 0 && words[first - 1].Start >= edge)
            {
                first--;
            }
        }

        int last = first;
        while (last + 1 < words.Length && words[last + 1].End - words[first].Start <= length)
        {
            last++;
        }

        return (first, last);
    }

    // An opening quotation mark or bracket goes with its word.
    private static int BeforeWord(string text, int start, int before)
    {
        int at = start;
        while (at > before && start - at < LongestPunctuation && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int AfterWord(string text, int end, int behind)
    {
        int at = end;
        while (at < behind && at - end < LongestPunctuation && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static string Flatten(
        string text, int start, int end, List<TextSpan> marked, string before, ImmutableArray<TextSpan>.Builder? highlights = null)
    {
        var flat = new StringBuilder(before);
        int next = 0;
        int markedAt = -1;
        for (int i = start; i < end; i++)
        {
            if (next < marked.Count && i == marked[next].Start)
            {
                markedAt = flat.Length;
            }

            char c = text[i];
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
            {
                flat.Append(c);
            }
            else if (flat.Length > before.Length && flat[^1] != ' ')
            {
                flat.Append(' ');
            }

            if (markedAt >= 0 && i + 1 == marked[next].End)
            {
                highlights?.Add(TextSpan.Between(markedAt, flat.Length));
                (markedAt, next) = (-1, next + 1);
            }
        }

        return flat.ToString().TrimEnd(' ');
    }
}
