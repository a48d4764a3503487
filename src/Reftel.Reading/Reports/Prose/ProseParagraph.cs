using System.Text;
using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Notes;

namespace Reftel.Reading.Reports.Prose;

/// <summary>A paragraph as it reads: anchors taken out, line ends folded, parts that a page break cut joined.</summary>
internal sealed class ProseParagraph
{
    private readonly List<(int Joined, int Readable)> _places;

    private ProseParagraph(string text, List<(int, int)> places, int start, int end, IReadOnlyList<int> blocks)
    {
        Text = text;
        _places = places;
        Start = start;
        End = end;
        Blocks = blocks;
    }

    public string Text { get; }

    /// <summary>First character in the readable text.</summary>
    public int Start { get; }

    /// <summary>Behind the last.</summary>
    public int End { get; }

    /// <summary>Numbers of the blocks it is made of.</summary>
    public IReadOnlyList<int> Blocks { get; }

    /// <summary>Where a character of <see cref="Text"/> stands in the readable text.</summary>
    public int ToReadable(int offset)
    {
        int low = 0;
        int high = _places.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_places[middle].Joined <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _places.Count == 0 ? Start : _places[low].Readable + offset - _places[low].Joined;
    }

    /// <param name="text">The container.</param>
    /// <param name="blocks">Numbers of its blocks, in order.</param>
    /// <param name="cuts">Ranges that are no prose, in order, without overlap: the anchors.</param>
    /// <param name="from">Where the prose of the first block begins when the head takes part of it.</param>
    public static ProseParagraph Of(ContainerText text, IReadOnlyList<int> blocks, IReadOnlyList<(int Start, int End)> cuts, int from)
    {
        var words = new StringBuilder();
        var places = new List<(int, int)>();
        foreach (int number in blocks)
        {
            ContainerBlock block = text.Blocks[number];
            int first = Math.Max(block.Start, from);
            int cut = FirstAt(cuts, first);
            bool blank = words.Length > 0;
            for (int at = first; at < block.End; at++)
            {
                while (cut < cuts.Count && cuts[cut].End <= at)
                {
                    cut++;
                }

                if (cut < cuts.Count && cuts[cut].Start <= at)
                {
                    at = Math.Min(cuts[cut].End, block.End) - 1;
                    continue;
                }

                if (char.IsWhiteSpace(text.Text[at]))
                {
                    blank = words.Length > 0;
                    continue;
                }

                Append(words, places, blank ? ' ' : '\0', text.Text[at], at);
                blank = false;
            }
        }

        return new ProseParagraph(words.ToString(), places, places.Count > 0 ? places[0].Item2 : text.Blocks[blocks[0]].Start, text.Blocks[blocks[^1]].End, blocks);
    }

    private static void Append(StringBuilder words, List<(int Joined, int Readable)> places, char before, char c, int at)
    {
        if (before != '\0')
        {
            words.Append(before);
        }

        // A new place begins wherever the two texts stop running side by side.
        if (places.Count == 0 || places[^1].Readable + words.Length - places[^1].Joined != at)
        {
            places.Add((words.Length, at));
        }

        words.Append(c);
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

    /// <summary>Ranges of anchors that go when the prose is read; merged where they overlap.</summary>
    public static List<(int Start, int End)> Cuts(IEnumerable<AnchorMark> anchors)
    {
        var cuts = new List<(int Start, int End)>();
        foreach (AnchorMark anchor in anchors.OrderBy(a => a.CutStart))
        {
            if (cuts.Count > 0 && anchor.CutStart < cuts[^1].End)
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
}
