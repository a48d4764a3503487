using System.Text;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Writing;

/// <summary>
/// Finds where places of the source stand in the words of a paragraph, which have lost markup, anchors and line ends.
/// Letters and digits are compared: first all since the last place, and where markup has added some, the last few of them.
/// </summary>
internal static class TextAlignment
{
    private const int MostMisses = 8;
    private static readonly int[] Suffixes = [24, 12, 6];

    /// <param name="source">The whole source text.</param>
    /// <param name="span">The paragraph in it.</param>
    /// <param name="text">Its words.</param>
    /// <param name="places">Places in the paragraph, by start.</param>
    /// <returns>For each place an offset in <paramref name="text"/>, never falling; -1 where it was not found.</returns>
    public static int[] Locate(string source, TextSpan span, string text, IReadOnlyList<AlignedPlace> places)
    {
        var letters = new SourceLetters(source, span.Start);
        (string known, List<int> offsets) = Letters(text);
        var pending = new StringBuilder();
        var gap = new StringBuilder();
        int[] found = new int[places.Count];
        int reached = 0;
        int behind = 0;
        int misses = 0;
        for (int i = 0; i < places.Count; i++)
        {
            if (misses < MostMisses)
            {
                letters.ReadTo(Math.Min(places[i].Span.Start, span.End), c => Take(c, pending, gap));
            }

            int at = misses < MostMisses ? Find(known, reached, pending) : -1;
            found[i] = at < 0 ? -1 : WithPunctuation(text, Math.Max(behind, at == 0 ? 0 : offsets[at - 1] + 1), gap);
            misses = at < 0 ? misses + 1 : 0;
            if (at >= 0)
            {
                reached = at;
                behind = found[i];
                pending.Clear();
                gap.Clear();
            }

            if (places[i].IsSign)
            {
                letters.Skip(places[i].Span.End);
            }
        }

        return found;
    }

    private static void Take(char c, StringBuilder pending, StringBuilder gap)
    {
        if (char.IsLetterOrDigit(c))
        {
            pending.Append(c);
            gap.Clear();
        }
        else if (!char.IsWhiteSpace(c))
        {
            gap.Append(c);
        }
    }

    private static int Find(string known, int reached, StringBuilder pending)
    {
        string wanted = pending.ToString();
        ReadOnlySpan<char> window = known.AsSpan(reached, Math.Min(wanted.Length, known.Length - reached));
        if (window.SequenceEqual(wanted))
        {
            return reached + wanted.Length;
        }

        foreach (int length in Suffixes)
        {
            int at = wanted.Length < length ? -1 : window.LastIndexOf(wanted.AsSpan(wanted.Length - length));
            if (at >= 0)
            {
                return reached + at + length;
            }
        }

        return -1;
    }

    // An anchor stands behind the stop that ends the sentence, when it does so in the source.
    private static int WithPunctuation(string text, int offset, StringBuilder gap)
    {
        string signs = gap.ToString();
        int next = 0;
        while (offset < text.Length)
        {
            // "30 % [8]": the blank before the sign goes with it.
            int sign = text[offset] == ' ' && offset + 1 < text.Length && text[offset + 1] == '%' ? offset + 1 : offset;
            int at = signs.IndexOf(text[sign], next);
            if (at < 0)
            {
                break;
            }

            next = at + 1;
            offset = sign + 1;
        }

        return offset;
    }

    private static (string Letters, List<int> Offsets) Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        var offsets = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                letters.Append(text[i]);
                offsets.Add(i);
            }
        }

        return (letters.ToString(), offsets);
    }
}

/// <param name="Span">A place inside a paragraph; UTF-16 offsets in the source text.</param>
/// <param name="IsSign">True for an anchor, whose characters are not among the words.</param>
internal readonly record struct AlignedPlace(TextSpan Span, bool IsSign);
