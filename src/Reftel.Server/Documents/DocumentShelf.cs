using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Reftel.Reading.Documents;
using Reftel.Server.Hosting;

namespace Reftel.Server.Documents;

/// <summary>
/// Documents as they were last read, so that turning a page or following a note does not read a book anew. What is kept is bounded by the
/// length of the texts; the oldest goes first.
/// </summary>
/// <threadsafety>May be used from several threads.</threadsafety>
internal sealed class DocumentShelf(ReadingRoomOptions options)
{
    // A document takes some twenty times its text while it is open.
    private const long MostCharacters = 8L << 20;

    private readonly Lock _gate = new();
    private readonly LinkedList<Entry> _byAge = [];
    private readonly Dictionary<(string Sha256, int Part, string Rules), LinkedListNode<Entry>> _entries = [];
    private readonly KeptReading _reading = new(options.Houses);
    private long _characters;

    /// <summary>The document, read from its kept file.</summary>
    /// <exception cref="ArchiveException">The file cannot be read any more, or not as it was.</exception>
    public OpenDocument Open(IArchiveStore store, KeptDocument kept, CancellationToken stop)
    {
        (string, int, string) key = (kept.Card.Sha256, kept.Part, kept.Rules);
        lock (_gate)
        {
            if (_entries.TryGetValue(key, out LinkedListNode<Entry>? held))
            {
                _byAge.Remove(held);
                _byAge.AddFirst(held);
                return held.Value.Document;
            }
        }

        OpenDocument document = Read(store, kept, stop);
        lock (_gate)
        {
            if (!_entries.ContainsKey(key))
            {
                _entries.Add(key, _byAge.AddFirst(new Entry(key, document)));
                _characters += document.Document.Source.Text.Length;
                while (_characters > MostCharacters && _byAge.Count > 1)
                {
                    Entry oldest = _byAge.Last!.Value;
                    _byAge.RemoveLast();
                    _entries.Remove(oldest.Key);
                    _characters -= oldest.Document.Document.Source.Text.Length;
                }
            }
        }

        return document;
    }

    private OpenDocument Read(IArchiveStore store, KeptDocument kept, CancellationToken stop)
    {
        KeptFile file = store.File(kept.Original);
        return new OpenDocument(_reading.Read(kept, file, stop), file.Names, file.AddedOn, file.AddedBy);
    }

    private sealed record Entry((string Sha256, int Part, string Rules) Key, OpenDocument Document);
}

/// <summary>A document with what the archive knows of its file.</summary>
/// <param name="Document">As it was read.</param>
/// <param name="Names">Paths under which the file came.</param>
/// <param name="AddedOn">UTC, ISO 8601.</param>
/// <param name="AddedBy">Name of the account.</param>
public sealed record OpenDocument(Document Document, IReadOnlyList<string> Names, string AddedOn, string AddedBy);
