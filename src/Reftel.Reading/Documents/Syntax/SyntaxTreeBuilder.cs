using System.Buffers;
using System.Collections.Immutable;
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
    private Mark[] _marks = ArrayPool<Mark>.Shared.Rent(512);
    private int _count;
    private bool _sorted = true;

    public void Add(SyntaxKind kind, TextSpan span)
    {
        if (span.IsEmpty)
        {
            return;
        }

        if (_count == _marks.Length)
        {
            Mark[] larger = ArrayPool<Mark>.Shared.Rent(_count * 2);
            _marks.AsSpan(0, _count).CopyTo(larger);
            ArrayPool<Mark>.Shared.Return(_marks);
            _marks = larger;
        }

        var mark = new Mark(kind, span.Start, span.End, _count);
        _sorted &= _count == 0 || mark.CompareTo(_marks[_count - 1]) >= 0;
        _marks[_count++] = mark;
    }

    /// <summary>Builds the tree and gives the marks back; a builder builds once.</summary>
    public SyntaxTree Build(string text) => new(text, Finish(text));

    /// <summary>The nodes of the tree; a builder builds once.</summary>
    public ImmutableArray<SyntaxRecord> Finish(string text)
    {
        Sort();
        var records = new SyntaxRecords(text, _count);
        foreach (ref readonly Mark mark in _marks.AsSpan(0, _count))
        {
            records.Add(mark.Kind, mark.Start, mark.End);
        }

        ArrayPool<Mark>.Shared.Return(_marks);
        _marks = [];
        _count = 0;
        return records.Finish();
    }

    // Start up, end down, order of arrival: the first two packed into one number, which sorts faster than a comparison.
    private void Sort()
    {
        if (_sorted)
        {
            return;
        }

        ulong[] keys = ArrayPool<ulong>.Shared.Rent(_count);
        for (int i = 0; i < _count; i++)
        {
            keys[i] = ((ulong)(uint)_marks[i].Start << 32) | (uint)(int.MaxValue - _marks[i].End);
        }

        Array.Sort(keys, _marks, 0, _count);
        for (int start = 0; start < _count;)
        {
            int end = start + 1;
            while (end < _count && keys[end] == keys[start])
            {
                end++;
            }

            // Marks over the same characters keep the order they came in; there are seldom more than two.
            if (end - start > 1)
            {
                _marks.AsSpan(start, end - start).Sort();
            }

            start = end;
        }

        ArrayPool<ulong>.Shared.Return(keys);
    }

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
