using System.Buffers;

namespace Reftel.Archive.Search.Index;

/// <summary>The places of words, brought from the order of the text into the order of the words by counting.</summary>
/// <remarks>The arrays are those of the batch before: new ones for each would be most of the memory of adding.</remarks>
internal sealed class WordPlaces : IDisposable
{
    private readonly int[] _starts;
    private readonly int[] _paragraphs;
    private readonly int[] _positions;

    private WordPlaces(int[] starts, int[] paragraphs, int[] positions) => (_starts, _paragraphs, _positions) = (starts, paragraphs, positions);

    /// <param name="words">The words of all paragraphs, one behind the other.</param>
    /// <param name="lengths">Words of each paragraph.</param>
    /// <param name="count">Number of distinct words.</param>
    public static WordPlaces Sort(ReadOnlySpan<int> words, ReadOnlySpan<int> lengths, int count)
    {
        var starts = new int[count + 1];
        foreach (int word in words)
        {
            starts[word + 1]++;
        }

        for (int i = 0; i < count; i++)
        {
            starts[i + 1] += starts[i];
        }

        int[] paragraphs = ArrayPool<int>.Shared.Rent(words.Length);
        int[] positions = ArrayPool<int>.Shared.Rent(words.Length);
        int[] next = starts.AsSpan(0, count).ToArray();
        int at = 0;
        for (int paragraph = 0; paragraph < lengths.Length; paragraph++)
        {
            for (int position = 0; position < lengths[paragraph]; position++)
            {
                int place = next[words[at++]]++;
                paragraphs[place] = paragraph;
                positions[place] = position;
            }
        }

        return new WordPlaces(starts, paragraphs, positions);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_paragraphs);
        ArrayPool<int>.Shared.Return(_positions);
    }

    public void Write(int word, PostingEncoder encoder, ByteWriter output)
    {
        int end = _starts[word + 1];
        for (int start = _starts[word]; start < end;)
        {
            int stop = start + 1;
            while (stop < end && _paragraphs[stop] == _paragraphs[start])
            {
                stop++;
            }

            encoder.Add(_paragraphs[start], _positions.AsSpan(start, stop - start), output);
            start = stop;
        }

        encoder.Flush(output);
    }
}
