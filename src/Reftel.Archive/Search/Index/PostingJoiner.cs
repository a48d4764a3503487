namespace Reftel.Archive.Search.Index;

/// <summary>
/// Joins lists of <see cref="PostingEncoder"/> of one word. Blocks count from the block before, so only the head of the first
/// block of each list is written anew; the rest is copied.
/// </summary>
internal sealed class PostingJoiner
{
    private int _last;

    public void Begin() => _last = -1;

    /// <param name="list">The list in the next segment.</param>
    /// <param name="before">Paragraphs of the segments before it.</param>
    /// <param name="output">Where the joined list grows.</param>
    public void Add(ReadOnlySpan<byte> list, int before, ByteWriter output)
    {
        var reader = new ByteReader(list);
        int count = reader.Count();
        int first = reader.Count() - 1;
        int rest = reader.Position;
        int last = first + Skip(ref reader);
        while (!reader.AtEnd)
        {
            reader.Count();
            int next = last + reader.Count();
            last = next + Skip(ref reader);
        }

        output.Number(count);
        output.Number(before + first - _last);
        output.Bytes(list[rest..]);
        _last = before + last;
    }

    // The rest of a block; how far its last paragraph is from its first.
    private static int Skip(ref ByteReader reader)
    {
        int reach = reader.Count();
        int paragraphs = reader.Count();
        int positions = reader.Count();
        reader.Bytes(paragraphs);
        reader.Bytes(positions);
        return reach;
    }
}
