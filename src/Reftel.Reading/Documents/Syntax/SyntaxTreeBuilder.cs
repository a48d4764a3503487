using System.Runtime.InteropServices;
using Reftel.Reading.Text;

namespace Reftel.Reading.Documents.Syntax;

/// <summary>
/// Makes a lossless tree from marks: spans with a kind, given in any order by whoever recognises something.
/// A mark inside another becomes its descendant; of two marks over the same characters the first given is the outer;
/// one that would cross the edge of another is cut there; what no mark covers becomes text or blank.
/// So no reader can lose a character or build a crooked tree, whatever it marks.
/// </summary>
internal sealed class SyntaxTreeBuilder
{
    private readonly List<Mark> _marks = new(256);
    private bool _sorted = true;

    public void Add(SyntaxKind kind, TextSpan span)
    {
        if (span.IsEmpty)
        {
            return;
        }

        var mark = new Mark(kind, span.Start, span.End, _marks.Count);
        if (_marks.Count > 0 && mark.CompareTo(_marks[^1]) < 0)
        {
            _sorted = false;
        }

        _marks.Add(mark);
    }

    public SyntaxTree Build(string text)
    {
        if (!_sorted)
        {
            _marks.Sort();
        }

        ReadOnlySpan<Mark> marks = CollectionsMarshal.AsSpan(_marks);
        var records = new List<SyntaxRecord>((marks.Length * 3) + 4);
        var open = new Stack<int>();
        int position = 0;
        records.Add(new SyntaxRecord(SyntaxKind.File, 0, text.Length, 0));
        open.Push(0);
        foreach (Mark mark in marks)
        {
            while (records[open.Peek()].End <= mark.Start && open.Count > 1)
            {
                Close(text, records, open, ref position);
            }

            int end = Math.Min(mark.End, records[open.Peek()].End);
            if (end <= mark.Start)
            {
                continue;
            }

            Fill(text, records, position, mark.Start);
            position = mark.Start;
            open.Push(records.Count);
            records.Add(new SyntaxRecord(mark.Kind, mark.Start, end, 0));
        }

        while (open.Count > 0)
        {
            Close(text, records, open, ref position);
        }

        return new SyntaxTree(text, [.. records]);
    }

    private static void Close(string text, List<SyntaxRecord> records, Stack<int> open, ref int position)
    {
        int index = open.Pop();
        SyntaxRecord record = records[index];
        if (records.Count > index + 1)
        {
            Fill(text, records, position, record.End);
        }
        else if (index == 0 && record.End > 0)
        {
            // The root of a text in which nothing was recognised still holds its text as a leaf below it.
            Fill(text, records, 0, record.End);
        }

        position = record.End;
        records[index] = record with { Next = records.Count };
    }

    // A gap inside a line is one leaf; blanks at its edges are leaves of their own, so that words stand alone.
    private static void Fill(string text, List<SyntaxRecord> records, int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        ReadOnlySpan<char> gap = text.AsSpan(start, end - start);
        int first = start + (gap.Length - gap.TrimStart().Length);
        int last = first == end ? end : start + gap.TrimEnd().Length;
        AddLeaf(records, SyntaxKind.Blank, start, first);
        AddLeaf(records, SyntaxKind.Text, first, last);
        AddLeaf(records, SyntaxKind.Blank, last, end);
    }

    private static void AddLeaf(List<SyntaxRecord> records, SyntaxKind kind, int start, int end)
    {
        if (start < end)
        {
            records.Add(new SyntaxRecord(kind, start, end, records.Count + 1));
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Mark(SyntaxKind Kind, int Start, int End, int Order) : IComparable<Mark>
    {
        public int CompareTo(Mark other)
        {
            if (Start != other.Start)
            {
                return Start.CompareTo(other.Start);
            }

            return End != other.End ? other.End.CompareTo(End) : Order.CompareTo(other.Order);
        }
    }
}
