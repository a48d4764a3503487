using Reftel.Archive.Search.Index;
using Reftel.Archive.Statements;
using Reftel.Archive.Store;

namespace Reftel.Archive.Tests.Search;

/// <summary>A store in memory: documents in as many segments as a test wants.</summary>
internal sealed class HeldStore : ISearchedStore
{
    private readonly Dictionary<long, HeldDocument> _documents;
    private readonly List<Segment> _segments = [];
    private readonly HashSet<long> _removed = [];

    /// <param name="documents">In the order in which they were added.</param>
    /// <param name="segments">How many segments they are spread over.</param>
    public HeldStore(IReadOnlyList<HeldDocument> documents, int segments = 1)
    {
        _documents = documents.ToDictionary(document => document.Key);
        var reader = new DocumentWordReader();
        foreach (HeldDocument[] part in documents.Chunk((documents.Count + segments - 1) / segments))
        {
            var builder = new SegmentBuilder();
            foreach (HeldDocument document in part)
            {
                builder.Add(document.Facts, reader.Read(document.Pieces));
            }

            SegmentData data = builder.Build();
            _segments.Add(new Segment(name => new HeldBytes(data[name])));
        }
    }

    public HeldStore Without(params long[] keys)
    {
        _removed.UnionWith(keys);
        return this;
    }

    public IReadOnlyList<Segment> Segments() => _segments;

    public IReadOnlySet<long> Removed() => _removed;

    public IReadOnlySet<long> OlderVersions() => new HashSet<long>();

    public IReadOnlyList<DocumentCard> Cards(IReadOnlyList<long> keys) => [.. keys.Select(key => _documents[key].Card)];

    public IReadOnlyList<TextPiece> Pieces(long key) => _documents[key].Pieces;

    public IReadOnlyList<string> CitedBy(string id) =>
        [.. _documents.Values.First(document => document.Card.Id == id).Facts.Values.Where(value => value.Field == DocumentField.Cites).Select(value => value.Value)];

    // Nobody has read what is said in them.
    public IReadOnlySet<long> Stating(StatementTest test) => new HashSet<long>();

    // The mark of these stores is the greatest key.
    public string Mark() => $"{_documents.Keys.DefaultIfEmpty().Max()}";

    public IReadOnlySet<long> AddedSince(string mark) => _documents.Keys.Where(key => mark.Length == 0 || key > long.Parse(mark)).ToHashSet();
}
