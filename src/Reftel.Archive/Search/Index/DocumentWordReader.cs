using Reftel.Archive.Search.Words;
using Reftel.Archive.Store;

namespace Reftel.Archive.Search.Index;

/// <summary>Takes the words out of documents, one at a time. Words seen before cost no new string.</summary>
/// <threadsafety>One for each thread.</threadsafety>
internal sealed class DocumentWordReader
{
    // Beyond this, rare words (numbers, misprints) fill the memory rather than save it.
    private const int MostKnown = 200_000;

    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _surfaces = [];
    private readonly List<int> _words = [];

    /// <summary>The words of the pieces of a document, with what each piece is.</summary>
    public DocumentWords Read(IReadOnlyList<TextPiece> pieces) =>
        Read([.. pieces.Select(piece => piece.Text)]) with { Marks = [.. pieces.Select(PieceMark.Of)] };

    /// <summary>The words of paragraphs of which nothing is known.</summary>
    public DocumentWords Read(IReadOnlyList<string> paragraphs)
    {
        _slots.Clear();
        _surfaces.Clear();
        _words.Clear();
        var lengths = new int[paragraphs.Count];
        for (int i = 0; i < lengths.Length; i++)
        {
            int before = _words.Count;
            Read(paragraphs[i]);
            lengths[i] = _words.Count - before;
        }

        return new DocumentWords(lengths, [.. _surfaces], [.. _words]);
    }

    private void Read(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[WordForms.LongestWord];
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> slots = _slots.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = new WordScanner(text);
        while (words.MoveNext())
        {
            ReadOnlySpan<char> surface = WordForms.Surface(text.Slice(words.Current.Start, words.Current.Length), buffer);
            if (!slots.TryGetValue(surface, out int slot))
            {
                slot = _surfaces.Count;
                string word = Known(surface);
                _surfaces.Add(word);
                _slots.Add(word, slot);
            }

            _words.Add(slot);
        }
    }

    private string Known(ReadOnlySpan<char> surface)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(surface, out string? word))
        {
            return word;
        }

        word = surface.ToString();
        if (_known.Count < MostKnown)
        {
            _known.Add(word);
        }

        return word;
    }
}
