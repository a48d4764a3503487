using System.Runtime.InteropServices;
using Reftel.Archive.Search.Terms.Names;
using Reftel.Archive.Search.Words;

namespace Reftel.Archive.Search.Index;

/// <summary>Makes a segment of documents in the order in which they are added.</summary>
/// <param name="expectedWords">How many words will come, where that is known: large lists that grow leave much behind.</param>
internal sealed class SegmentBuilder(int expectedWords = 0)
{
    private readonly Dictionary<string, int> _vocabulary = new(StringComparer.Ordinal);
    private readonly List<string> _surfaces = [];
    private readonly List<int> _words = new(expectedWords);
    private readonly List<int> _lengths = [];
    private readonly ByteWriter _documents = new(1 << 14);
    private readonly ColumnBuilder _columns = new();
    private int[] _ofSlot = new int[1024];

    public int Documents { get; private set; }

    /// <summary>Words added so far; what a segment costs in memory grows with them.</summary>
    public int WordCount => _words.Count;

    public void Add(DocumentFacts facts, DocumentWords words)
    {
        if (_ofSlot.Length < words.Surfaces.Length)
        {
            _ofSlot = new int[words.Surfaces.Length * 2];
        }

        for (int i = 0; i < words.Surfaces.Length; i++)
        {
            ref int word = ref CollectionsMarshal.GetValueRefOrAddDefault(_vocabulary, words.Surfaces[i], out bool exists);
            if (!exists)
            {
                word = _surfaces.Count;
                _surfaces.Add(words.Surfaces[i]);
            }

            _ofSlot[i] = word;
        }

        foreach (int slot in words.Words)
        {
            _words.Add(_ofSlot[slot]);
        }

        _lengths.AddRange(words.ParagraphLengths);
        _documents.Long(facts.Key);
        _documents.Number(words.ParagraphLengths.Length);
        foreach (int length in words.ParagraphLengths)
        {
            _documents.Number(length);
        }

        _documents.Bytes(words.Marks);

        _columns.Add(facts);
        Documents++;
    }

    public SegmentData Build()
    {
        using var places = WordPlaces.Sort(CollectionsMarshal.AsSpan(_words), CollectionsMarshal.AsSpan(_lengths), _surfaces.Count);
        string[] keys = new string[_surfaces.Count];
        int[] order = new int[keys.Length];
        var stems = new SortedSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < keys.Length; i++)
        {
            string folded = WordForms.Fold(_surfaces[i]);
            keys[i] = WordKey.OfWord(folded, _surfaces[i]);
            order[i] = i;
            if (WordForms.Stem(folded) is var stem && stem != folded)
            {
                stems.Add(WordKey.OfStem(stem, folded));
            }

            foreach (string nameKey in NameWords.KeysOf(_surfaces[i]))
            {
                stems.Add(WordKey.OfName(nameKey, _surfaces[i].ToLowerInvariant()));
            }
        }

        Array.Sort(keys, order, StringComparer.Ordinal);
        var parts = new byte[Enum.GetValues<SegmentPart>().Length][];
        WriteWords(keys, order, places, _words.Count, parts);
        var stemTable = new SortedTableWriter();
        foreach (string stem in stems)
        {
            stemTable.Add(stem);
        }

        (parts[(int)SegmentPart.Stems], parts[(int)SegmentPart.StemsIndex]) = stemTable.Finish();
        parts[(int)SegmentPart.Documents] = _documents.ToArray();
        parts[(int)SegmentPart.Columns] = _columns.Finish();
        return new SegmentData(Documents, _lengths.Count, _words.Count, parts);
    }

    private static void WriteWords(string[] keys, int[] order, WordPlaces places, int words, byte[][] parts)
    {
        var table = new SortedTableWriter();
        var postings = new ByteWriter((words * 3 / 2) + 1);
        var encoder = new PostingEncoder();
        for (int i = 0; i < keys.Length; i++)
        {
            int start = postings.Length;
            encoder.Begin();
            places.Write(order[i], encoder, postings);
            table.Add(keys[i], (uint)encoder.Total, (uint)start, (uint)(postings.Length - start));
        }

        (parts[(int)SegmentPart.Words], parts[(int)SegmentPart.WordsIndex]) = table.Finish();
        parts[(int)SegmentPart.Postings] = postings.ToArray();
    }
}
