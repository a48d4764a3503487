using System.Buffers;
using System.Collections.Immutable;

namespace Reftel.Reading.Documents.Syntax;

/// <summary>Writes the nodes of a tree from sorted marks, and a leaf for every gap between them.</summary>
internal sealed class SyntaxRecords
{
    private readonly string _text;
    private readonly Stack<int> _open = new();
    private SyntaxRecord[] _records;
    private int _count;
    private int _position;

    public SyntaxRecords(string text, int marks)
    {
        _text = text;
        _records = ArrayPool<SyntaxRecord>.Shared.Rent((marks * 3) + 8);
        Open(SyntaxKind.File, 0, text.Length);
    }

    public void Add(SyntaxKind kind, int start, int end)
    {
        while (_records[_open.Peek()].End <= start && _open.Count > 1)
        {
            Close();
        }

        end = Math.Min(end, _records[_open.Peek()].End);
        if (end > start)
        {
            Fill(start);
            _position = start;
            Open(kind, start, end);
        }
    }

    public ImmutableArray<SyntaxRecord> Finish()
    {
        while (_open.Count > 0)
        {
            Close();
        }

        ImmutableArray<SyntaxRecord> finished = ImmutableArray.Create(_records, 0, _count);
        ArrayPool<SyntaxRecord>.Shared.Return(_records);
        _records = [];
        return finished;
    }

    private void Open(SyntaxKind kind, int start, int end)
    {
        _open.Push(_count);
        Append(new SyntaxRecord(kind, start, end, 0));
    }

    private void Close()
    {
        int index = _open.Pop();
        SyntaxRecord record = _records[index];

        // A node without children is a leaf; the root alone always has one, so that its text is a leaf too.
        if (_count > index + 1 || index == 0)
        {
            Fill(record.End);
        }

        _position = record.End;
        _records[index] = record with { Next = _count };
    }

    // Blanks at the edges of a gap are leaves of their own, so that words stand alone.
    private void Fill(int end)
    {
        if (_position >= end)
        {
            return;
        }

        ReadOnlySpan<char> gap = _text.AsSpan(_position, end - _position);
        int first = _position + (gap.Length - gap.TrimStart().Length);
        int last = first == end ? end : _position + gap.TrimEnd().Length;
        AppendLeaf(SyntaxKind.Blank, _position, first);
        AppendLeaf(SyntaxKind.Text, first, last);
        AppendLeaf(SyntaxKind.Blank, last, end);
    }

    private void AppendLeaf(SyntaxKind kind, int start, int end)
    {
        if (start < end)
        {
            Append(new SyntaxRecord(kind, start, end, _count + 1));
        }
    }

    private void Append(SyntaxRecord record)
    {
        if (_count == _records.Length)
        {
            SyntaxRecord[] larger = ArrayPool<SyntaxRecord>.Shared.Rent(_count * 2);
            _records.AsSpan(0, _count).CopyTo(larger);
            ArrayPool<SyntaxRecord>.Shared.Return(_records);
            _records = larger;
        }

        _records[_count++] = record;
    }
}
