using System.Buffers;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Prose;

/// <summary>A paragraph as it reads: anchors taken out, line ends folded, parts that a page break cut joined.</summary>
internal sealed class ProseParagraph
{
    private const int LongestJoin = 2;

    private readonly PieceMap _places;
    private readonly IReadOnlyList<int> _blocks;
    private readonly int _from;

    private ProseParagraph(string text, PieceMap places, IReadOnlyList<int> blocks, int from, int start, int end)
    {
        Text = text;
        _places = places;
        _blocks = blocks;
        _from = from;
        Start = start;
        End = end;
    }

    public string Text { get; }

    /// <summary>First character in the readable text.</summary>
    public int Start { get; }

    /// <summary>Behind the last.</summary>
    public int End { get; }

    /// <summary>Where a character of <see cref="Text"/> stands in the readable text.</summary>
    public int ToReadable(int offset) => _places.Count == 0 ? Start : _places.ToPlace(offset);

    /// <summary>The first character of <see cref="Text"/> that stands at or behind a place in the readable text.</summary>
    public int ToOffset(int readable)
    {
        int low = 0;
        int high = Text.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ToReadable(middle) < readable)
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

    /// <param name="text">The container.</param>
    /// <param name="blocks">Numbers of its blocks, in order.</param>
    /// <param name="cuts">Ranges that are no prose, in order, without overlap: the anchors.</param>
    /// <param name="from">Where the prose of the first block begins when the head takes part of it.</param>
    public static ProseParagraph Of(ContainerText text, IReadOnlyList<int> blocks, IReadOnlyList<(int Start, int End)> cuts, int from)
    {
        Blanks blanks = text.Blocks[blocks[0]].Kind switch
        {
            ContainerBlockKind.Table => Blanks.Rows,
            ContainerBlockKind.Code => Blanks.Kept,
            _ => Blanks.Folded,
        };
        int most = blocks.Count;
        foreach (int number in blocks)
        {
            most += text.Blocks[number].End - text.Blocks[number].Start;
        }

        char[] words = ArrayPool<char>.Shared.Rent(most);
        var places = new PieceMap(4);
        int length = 0;
        foreach (int number in blocks)
        {
            ContainerBlock block = text.Blocks[number];
            int at = Math.Max(block.Start, from);
            int cut = FirstAt(cuts, at);
            bool blank = length > 0;
            while (at < block.End)
            {
                int stop = cut < cuts.Count ? Math.Min(cuts[cut].Start, block.End) : block.End;
                length = Fold(text.Text.AsSpan(0, stop), at, blanks, words, length, ref blank, places);
                at = cut < cuts.Count ? Math.Max(stop, Math.Min(cuts[cut].End, block.End)) : block.End;
                cut++;
            }
        }

        while (length > 0 && char.IsWhiteSpace(words[length - 1]))
        {
            length--;
        }

        string joined = new(words, 0, length);
        ArrayPool<char>.Shared.Return(words);
        return new ProseParagraph(joined, places, blocks, from, places.Count > 0 ? places.ToPlace(0) : text.Blocks[blocks[0]].Start, text.Blocks[blocks[^1]].End);
    }

    /// <summary>The stretches of the readable text that the words were made of, in order.</summary>
    public List<(int Start, int End)> Ranges(ContainerText text, IReadOnlyList<(int Start, int End)> cuts)
    {
        var ranges = new List<(int Start, int End)>(_blocks.Count);
        foreach (int number in _blocks)
        {
            ContainerBlock block = text.Blocks[number];
            int at = Math.Max(block.Start, _from);
            for (int cut = FirstAt(cuts, at); at < block.End; cut++)
            {
                int stop = cut < cuts.Count ? Math.Min(cuts[cut].Start, block.End) : block.End;
                if (stop > at)
                {
                    ranges.Add((at, stop));
                }

                at = cut < cuts.Count ? Math.Max(stop, Math.Min(cuts[cut].End, block.End)) : block.End;
            }
        }

        return ranges;
    }

    // A new place begins wherever the two texts stop running side by side.
    private static int Fold(ReadOnlySpan<char> text, int start, Blanks blanks, char[] words, int length, ref bool blank, PieceMap places)
    {
        int at = start;
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsWhiteSpace(c) && !Stays(c, blanks))
            {
                blank = length > 0;
                at++;
                continue;
            }

            if (blank)
            {
                words[length] = ' ';
                length += char.IsWhiteSpace(c) || IsInCompound(text, start, at) ? 0 : 1;
                blank = false;
            }

            int run = Run(text[at..], blanks);
            places.AddUnlessGoingOn(length, at);
            text.Slice(at, run).CopyTo(words.AsSpan(length));
            length += run;
            at += run;
        }

        return length;
    }

    // "well-" and "known": the hyphen joins what the line end parts. "pre-" and "and post-war" are two words.
    private static bool IsInCompound(ReadOnlySpan<char> text, int start, int at)
    {
        if (at - start < 3 || text[at - 1] != '\n' || text[at - 2] != '-' || !char.IsLetter(text[at - 3]) || !char.IsLower(text[at]))
        {
            return false;
        }

        int end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[at..end] is not ("and" or "or" or "nor" or "to" or "but" or "и" or "или" or "і" or "або" or "ці" or "ды" or "та" or "чи" or "und" or "oder" or "et" or "ou" or "i" or "lub");
    }

    // How many characters go over as they are: up to the next blank that does not stand alone between two words.
    private static int Run(ReadOnlySpan<char> text, Blanks blanks)
    {
        if (blanks != Blanks.Folded)
        {
            int end = 1;
            while (end < text.Length && (!char.IsWhiteSpace(text[end]) || Stays(text[end], blanks)))
            {
                end++;
            }

            return end;
        }

        return BlankSpace.RunLength(text);
    }

    private static bool Stays(char c, Blanks blanks) => blanks switch
    {
        Blanks.Rows => c is '\t' or '\n',
        Blanks.Kept => c != '\r',
        _ => false,
    };

    // What becomes of blanks and line ends.
    private enum Blanks
    {
        Folded,
        Rows,
        Kept,
    }

    private static int FirstAt(IReadOnlyList<(int Start, int End)> cuts, int start)
    {
        int low = 0;
        int high = cuts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (cuts[middle].End <= start)
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

    /// <summary>Ranges of anchors that go when the prose is read; merged where they overlap, and where nothing but a comma or a dash parts them.</summary>
    public static List<(int Start, int End)> Cuts(string text, List<AnchorMark> anchors)
    {
        var cuts = new List<(int Start, int End)>(anchors.Count);
        anchors.Sort((a, b) => a.CutStart.CompareTo(b.CutStart));
        foreach (AnchorMark anchor in anchors)
        {
            if (cuts.Count > 0 && anchor.CutEnd > anchor.CutStart && (anchor.CutStart < cuts[^1].End || IsList(text.AsSpan(cuts[^1].End, Math.Min(anchor.CutStart - cuts[^1].End, LongestJoin + 1)))))
            {
                cuts[^1] = (cuts[^1].Start, Math.Max(cuts[^1].End, anchor.CutEnd));
            }
            else if (anchor.CutEnd > anchor.CutStart)
            {
                cuts.Add((anchor.CutStart, anchor.CutEnd));
            }
        }

        return cuts;
    }

    // "[1], [2]": what parts the numbers of a list of notes goes with them.
    private static bool IsList(ReadOnlySpan<char> between) =>
        between is ['-' or '\u2010' or '\u2011' or '\u2013' or '\u2014'] || (between.Length is > 0 and <= LongestJoin && between.Trim(' ') is [',' or ';']);
}
