namespace Reftel.Archive.Search.Index;

/// <summary>
/// Writes where a word stands: paragraphs rising, positions rising within each. In blocks, so that a reader passes over what it
/// does not need, and so that the lists of two segments are joined without looking inside.
/// </summary>
/// <remarks>
/// A block: number of paragraphs; first paragraph less the last of the block before (from -1); last less first; bytes of the two
/// parts; the paragraphs (difference to the one before, doubled, plus 1 where the word stands once, else its count follows); the
/// positions (difference to the one before in the paragraph, from -1). The count of the first paragraph has difference 0.
/// </remarks>
internal sealed class PostingEncoder
{
    public const int BlockLength = 128;

    private readonly ByteWriter _paragraphs = new();
    private readonly ByteWriter _positions = new();
    private int _count;
    private int _first;
    private int _last = -1;
    private int _lastOfBefore = -1;

    /// <summary>Paragraphs written since <see cref="Begin"/>.</summary>
    public int Total { get; private set; }

    public void Begin()
    {
        (_count, _last, _lastOfBefore, Total) = (0, -1, -1, 0);
        _paragraphs.Clear();
        _positions.Clear();
    }

    public void Add(int paragraph, ReadOnlySpan<int> positions, ByteWriter output)
    {
        if (_count == BlockLength)
        {
            Flush(output);
        }

        if (_count == 0)
        {
            _first = paragraph;
            _last = paragraph;
        }

        _paragraphs.Number(((uint)(paragraph - _last) << 1) | (positions.Length == 1 ? 1u : 0u));
        if (positions.Length != 1)
        {
            _paragraphs.Number(positions.Length);
        }

        int previous = -1;
        foreach (int position in positions)
        {
            _positions.Number(position - previous);
            previous = position;
        }

        _last = paragraph;
        _count++;
        Total++;
    }

    /// <summary>Writes what is left; to be called once behind the last paragraph.</summary>
    public void Flush(ByteWriter output)
    {
        if (_count == 0)
        {
            return;
        }

        output.Number(_count);
        output.Number(_first - _lastOfBefore);
        output.Number(_last - _first);
        output.Number(_paragraphs.Length);
        output.Number(_positions.Length);
        output.Bytes(_paragraphs.Written);
        output.Bytes(_positions.Written);
        _lastOfBefore = _last;
        _count = 0;
        _paragraphs.Clear();
        _positions.Clear();
    }
}
