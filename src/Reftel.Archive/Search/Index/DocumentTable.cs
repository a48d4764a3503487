namespace Reftel.Archive.Search.Index;

/// <summary>Which paragraphs of a segment belong to which document, and how long they are.</summary>
internal sealed class DocumentTable
{
    private readonly int[] _firstParagraphs;

    private DocumentTable(long[] keys, int[] firstParagraphs, int[] lengths, byte[] marks, long words)
    {
        Keys = keys;
        _firstParagraphs = firstParagraphs;
        Lengths = lengths;
        Marks = marks;
        Words = words;
        DocumentOfParagraph = new int[lengths.Length];
        for (int document = 0; document < keys.Length; document++)
        {
            DocumentOfParagraph.AsSpan(firstParagraphs[document]..firstParagraphs[document + 1]).Fill(document);
        }
    }

    /// <summary>Keys of the documents in the store, in the order of the segment.</summary>
    public long[] Keys { get; }

    /// <summary>Words of each paragraph.</summary>
    public int[] Lengths { get; }

    /// <summary>What each paragraph is: see <see cref="PieceMark"/>.</summary>
    public byte[] Marks { get; }

    /// <summary>The document of each paragraph.</summary>
    public int[] DocumentOfParagraph { get; }

    /// <summary>Words of all paragraphs.</summary>
    public long Words { get; }

    public int Count => Keys.Length;

    public int Paragraphs => Lengths.Length;

    /// <summary>The first paragraph of a document; of one behind the last, the number of paragraphs.</summary>
    public int FirstParagraph(int document) => _firstParagraphs[document];

    /// <summary>The document of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">A document at or before it: where the search begins when paragraphs come in order.</param>
    public int DocumentOf(int paragraph, int from = 0)
    {
        if (_firstParagraphs[from + 1] > paragraph)
        {
            return from;
        }

        int found = Array.BinarySearch(_firstParagraphs, from, _firstParagraphs.Length - from, paragraph);
        int document = found >= 0 ? found : ~found - 1;

        // Documents without paragraphs share the number of the next.
        while (_firstParagraphs[document + 1] <= paragraph)
        {
            document++;
        }

        return document;
    }

    public static DocumentTable Read(ReadOnlySpan<byte> bytes)
    {
        var keys = new List<long>();
        var first = new List<int>();
        var lengths = new List<int>();
        var marks = new List<byte>();
        long words = 0;
        var reader = new ByteReader(bytes);
        while (!reader.AtEnd)
        {
            keys.Add(reader.Long());
            first.Add(lengths.Count);
            int count = reader.Count();
            for (int i = 0; i < count; i++)
            {
                lengths.Add(reader.Count());
                words += lengths[^1];
            }

            marks.AddRange(reader.Bytes(count));
        }

        first.Add(lengths.Count);
        return new DocumentTable([.. keys], [.. first], [.. lengths], [.. marks], words);
    }
}
