using System.Buffers;

namespace Reftel.Reading.Text;

/// <summary>Collects the readable characters of a source with their places. A builder builds once.</summary>
internal sealed class ReadableTextBuilder(string source)
{
    // Nothing of the source is copied twice; room is left for line breaks put in.
    private char[] _text = ArrayPool<char>.Shared.Rent(source.Length + 64);
    private ReadableRun[] _runs = ArrayPool<ReadableRun>.Shared.Rent(256);
    private int _count;
    private int _length;

    /// <summary>Readable characters so far.</summary>
    public int Length => _length;

    /// <summary>What was collected, until the next change.</summary>
    public ReadOnlySpan<char> Written => _text.AsSpan(0, _length);

    public void Copy(int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        int length = end - start;
        if (_count > 0 && _runs[_count - 1] is { } last && last.Length == last.SourceLength && last.SourceEnd == start)
        {
            _runs[_count - 1] = last with { Length = last.Length + length, SourceLength = last.SourceLength + length };
        }
        else
        {
            AddRun(new ReadableRun(_length, length, start, length));
        }

        MakeRoom(length);
        source.AsSpan(start, length).CopyTo(_text.AsSpan(_length));
        _length += length;
    }

    /// <summary>A character that stands for the source range, such as <c>&amp;amp;</c>; an empty range for one put in.</summary>
    public void Add(char character, int start, int end)
    {
        AddRun(new ReadableRun(_length, 1, start, end - start));
        MakeRoom(1);
        _text[_length++] = character;
    }

    /// <summary>Puts another character in the place of one that was collected; where it stands in the source stays the same.</summary>
    public void Replace(int at, char character) => _text[at] = character;

    /// <summary>Begins a new line at a place of the source unless one has begun.</summary>
    public void BreakLine(int place)
    {
        if (_length > 0 && _text[_length - 1] != '\n')
        {
            Add('\n', place, place);
        }
    }

    /// <summary>Takes white space off the end, as far back as <paramref name="least"/>.</summary>
    public void TrimEnd(int least)
    {
        while (_length > least && char.IsWhiteSpace(_text[_length - 1]))
        {
            ReadableRun last = _runs[_count - 1];
            if (last.Length == 1)
            {
                _count--;
            }
            else
            {
                _runs[_count - 1] = last with { Length = last.Length - 1, SourceLength = last.SourceLength - 1 };
            }

            _length--;
        }
    }

    public ReadableText Build()
    {
        ReadableText readable = ReadableText.Mapped(source, new string(_text, 0, _length), _runs.AsSpan(0, _count).ToArray());
        ArrayPool<char>.Shared.Return(_text);
        ArrayPool<ReadableRun>.Shared.Return(_runs);
        _text = [];
        _runs = [];
        return readable;
    }

    private void AddRun(ReadableRun run)
    {
        if (_count == _runs.Length)
        {
            ReadableRun[] larger = ArrayPool<ReadableRun>.Shared.Rent(_count * 2);
            _runs.AsSpan().CopyTo(larger);
            ArrayPool<ReadableRun>.Shared.Return(_runs);
            _runs = larger;
        }

        _runs[_count++] = run;
    }

    private void MakeRoom(int more)
    {
        if (_length + more <= _text.Length)
        {
            return;
        }

        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + more));
        _text.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
