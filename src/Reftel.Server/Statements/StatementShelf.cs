using System.Runtime.CompilerServices;
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

    private readonly ConditionalWeakTable<OpenDocument, Lazy<Task<Document>>> _read = [];
    private readonly ReadingOptions _options = ReadingOptions.Default with { Houses = options.Houses };

    /// <summary>The document with what is said in it. Who gives up waiting leaves the reading to the others.</summary>
    public Task<Document> Read(OpenDocument open, CancellationToken stop) =>
        _read.GetValue(open, key => new Lazy<Task<Document>>(() => Task.Run(() => StatementReader.AddTo(key.Document, _options), CancellationToken.None))).Value.WaitAsync(stop);

    /// <summary>Whether a reader has to wait so long for it that he is asked before.</summary>
    public bool TakesLong(OpenDocument open) =>
        open.Document.Source.Text.Length > MostAtOnce && !(_read.TryGetValue(open, out Lazy<Task<Document>>? read) && read is { IsValueCreated: true, Value.IsCompleted: true });
}
