using System.Runtime.CompilerServices;
using Reftel.Archive.Store.Statements;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Server.Documents;
using Reftel.Server.Hosting;

namespace Reftel.Server.Statements;

/// <summary>
/// Statements of the documents that are open. They are read when somebody asks for them, once for all who ask, and kept as long as
/// <see cref="DocumentShelf"/> keeps the document.
/// </summary>
/// <threadsafety>May be used from several threads.</threadsafety>
internal sealed class StatementShelf(ReadingRoomOptions options)
{
    /// <summary>Characters that are read while a reader waits without having been told: a few seconds.</summary>
    public const int MostAtOnce = 2_000_000;

    private readonly ConditionalWeakTable<OpenDocument, ReadDocument> _read = [];
    private readonly ReadingOptions _options = ReadingOptions.Default with { Houses = options.Houses };

    /// <summary>The document with what is said in it. Who gives up waiting leaves the reading to the others.</summary>
    /// <param name="open">The document.</param>
    /// <param name="how">How the archive has statements read.</param>
    /// <param name="stop">Ends the waiting.</param>
    public Task<Document> Read(OpenDocument open, StatementReading how, CancellationToken stop)
    {
        if (!_read.TryGetValue(open, out ReadDocument? read) || read.Rules != how.Rules)
        {
            var made = new ReadDocument(how.Rules, new Lazy<Task<Document>>(() => Task.Run(() => StatementReader.AddTo(open.Document, how.With(_options)), CancellationToken.None)));
            read = read is null ? _read.GetValue(open, _ => made) : made;
            _read.AddOrUpdate(open, read);
        }

        return read.Document.Value.WaitAsync(stop);
    }

    /// <summary>Whether a reader has to wait so long for it that he is asked before.</summary>
    public bool TakesLong(OpenDocument open) =>
        open.Document.Source.Text.Length > MostAtOnce && !(_read.TryGetValue(open, out ReadDocument? read) && read.Document is { IsValueCreated: true, Value.IsCompleted: true });

    private sealed record ReadDocument(string Rules, Lazy<Task<Document>> Document);
}
