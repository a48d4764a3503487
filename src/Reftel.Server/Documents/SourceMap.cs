using System.Net;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Text;

namespace Reftel.Server.Documents;

/// <summary>
/// Where the characters of a paragraph's words stand in the source. The words come from the source in its order, without markup,
/// anchors and furniture of pages, with white space folded; so the two are walked side by side.
/// </summary>
public sealed class SourceMap
{
    // How far to look for a character that is not the next one: a sign that was read over, a misread letter.
    private const int LookAhead = 48;

    private readonly int[] _places;
    private readonly int _end;

    private SourceMap(int[] places, int end) => (_places, _end) = (places, end);

    /// <param name="leaves">The leaves of the file.</param>
    /// <param name="text">Words of a paragraph, a passage or a note.</param>
    /// <param name="span">Their place; UTF-16 offsets in the source text.</param>
    public static SourceMap Of(SyntaxLeaves leaves, string text, TextSpan span)
    {
        (char Sign, int Place)[] signs = leaves.Visible(span);
        int[] places = new int[text.Length];
        int next = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                int found = Find(signs, next, text[i]);
                if (found >= 0)
                {
                    places[i] = signs[found].Place;
                    next = found + 1;
                    continue;
                }
            }

            // A blank, or a sign that stands nowhere: it belongs behind what was there.
            places[i] = next > 0 ? Math.Min(signs[next - 1].Place + 1, span.End) : span.Start;
        }

        return new SourceMap(places, span.End);
    }

    /// <summary>Offset in the source of a character of the words; of their end for the length of the words.</summary>
    public int ToSource(int index) => index < _places.Length ? _places[index] : _end;

    /// <summary>The first character of the words that stands at or behind a place of the source.</summary>
    public int FromSource(int place)
    {
        int low = 0;
        int high = _places.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_places[middle] < place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static int Find((char Sign, int Place)[] signs, int from, char sign)
    {
        int end = Math.Min(signs.Length, from + LookAhead);
        for (int i = from; i < end; i++)
        {
            if (signs[i].Sign == sign)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>The leaves of a tree in the order of the text.</summary>
public sealed class SyntaxLeaves
{
    private const int LongestEntity = 32;

    private readonly SyntaxTree _tree;
    private readonly SyntaxNode[] _leaves;

    public SyntaxLeaves(SyntaxTree tree)
    {
        _tree = tree;
        _leaves = [.. tree.Root.Descendants.Where(node => node.IsLeaf)];
    }

    /// <summary>What a reader sees of a stretch, sign by sign, blanks left out; entities as what they stand for, at the place where they begin.</summary>
    public (char Sign, int Place)[] Visible(TextSpan span)
    {
        var signs = new List<(char, int)>(span.Length);
        for (int i = FirstEndingBehind(span.Start); i < _leaves.Length && _leaves[i].Span.Start < span.End; i++)
        {
            if (!IsSetAside(_leaves[i].Kind))
            {
                Add(signs, Math.Max(span.Start, _leaves[i].Span.Start), Math.Min(span.End, _leaves[i].Span.End));
            }
        }

        return [.. signs];
    }

    private void Add(List<(char, int)> signs, int start, int end)
    {
        string text = _tree.Text;
        for (int i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                continue;
            }

            if (text[i] == '&' && text.AsSpan(i, Math.Min(LongestEntity, end - i)).IndexOf(';') is var length and > 1
                && WebUtility.HtmlDecode(text.Substring(i, length + 1)) is { Length: <= 2 } decoded)
            {
                // As what it stands for; and, for a text where it is shown as it is, as itself.
                foreach (char sign in decoded)
                {
                    signs.Add((sign, i));
                }
            }

            signs.Add((text[i], i));
        }
    }

    private static bool IsSetAside(SyntaxKind kind) => kind is SyntaxKind.Markup or SyntaxKind.Anchor or SyntaxKind.Blank or SyntaxKind.PageMark
        or SyntaxKind.RepeatedCaption or SyntaxKind.ReleaseStamp or SyntaxKind.SectionBreak or SyntaxKind.ParagraphNumber or SyntaxKind.PortionMark
        or SyntaxKind.NoteLabel;

    private int FirstEndingBehind(int position)
    {
        int low = 0;
        int high = _leaves.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_leaves[middle].Span.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
