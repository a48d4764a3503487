using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Reftel.Archive.Export;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Readers;
using Reftel.Archive.Store.Statements;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Reftel.Server.Documents;
using Reftel.Server.Hosting;

namespace Reftel.Server.Statements;

/// <summary>A document laid out, with what is said in it.</summary>
/// <param name="Kept">Which version it is.</param>
/// <param name="View">As it is laid out.</param>
/// <param name="Read">The document with its statements; null where reading them takes long and nobody has said that he waits.</param>
public sealed record StatedDocument(KeptDocument Kept, DocumentView View, Document? Read)
{
    // A link is to be short enough for mail; its words begin where it points.
    private const int LinkedWords = 160;

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<StatementView> Statements { get; private init; } = [];

    public SourceText Source => View.Document.Source;

    /// <summary>What readers leave hangs on it.</summary>
    public DocumentPlace Place => new(Kept.Card.Sha256, Kept.Part);

    /// <summary>Address of the reading text of this version.</summary>
    public string Text => Searches.DocumentAddress(Kept.Card.Id) + Version;

    private string Version => Kept.Card.Version < Kept.Card.Versions ? $"?version={Kept.Card.Version}" : "";

    /// <summary>An address below that of the document, of this version: <c>/documents/ID/statements</c>.</summary>
    public string Below(string name) => $"{Searches.DocumentAddress(Kept.Card.Id)}/{name}{Version}";

    /// <summary>Opens it. Statements are read when the archive is given back: others are not to wait for it meanwhile.</summary>
    /// <param name="context">The request, whose address has its id.</param>
    /// <param name="version">A number, the beginning of a hash, or null for the newest.</param>
    /// <param name="waits">Whether statements are read also where that takes long.</param>
    /// <exception cref="ArchiveException">There is none.</exception>
    internal static async Task<StatedDocument> Open(HttpContext context, string? version, bool waits)
    {
        (KeptDocument kept, OpenDocument open, IReadOnlyDictionary<string, string> actors, StatementReading how) = await context.Archives().Read(
            store =>
            {
                KeptDocument kept = KeptVersions.Find(store, context.Route("id"), version);
                return (kept, context.Shelf().Open(store, kept, context.RequestAborted), store.ActorsOf(kept.Card.Key), store.Reading());
            },
            context.RequestAborted);
        StatementShelf shelf = context.RequestServices.GetRequiredService<StatementShelf>();
        DocumentView view = DocumentLayout.Of(open, kept.Card, _ => true);
        var stated = new StatedDocument(kept, view, waits || !shelf.TakesLong(open) ? await shelf.Read(open, how, context.RequestAborted) : null);
        return stated with { Statements = stated.Views(actors) };
    }

    /// <summary>The statement with an id, as <see cref="Document.Contradictions"/> name it.</summary>
    public StatementView? WithId(string id) =>
        int.TryParse(id.AsSpan(id.LastIndexOf('s') + 1), out int number) && number >= 1 && number <= Statements.Count ? Statements[number - 1] : null;

    /// <summary>Link to words that survives.</summary>
    public string LinkTo(TextSpan span)
    {
        int end = Math.Min(span.End, span.Start + LinkedWords);
        end -= end > span.Start && end < span.End && char.IsHighSurrogate(Source.Text[end - 1]) ? 1 : 0;
        var words = TextSpan.Between(span.Start, end);
        return new SpanLink(Kept.Card.Sha256, Source.ToCodePoint(words.Start), Source.ToCodePoint(words.End), Source.Slice(words).ToString()).Address(Kept.Card.Id);
    }

    private List<StatementView> Views(IReadOnlyDictionary<string, string> actors)
    {
        if (Read is null)
        {
            return [];
        }

        // Where a number stands twice, the first is meant.
        var notes = new Dictionary<int, string>();
        for (int i = 0; i < View.Document.Report?.Notes.Length; i++)
        {
            if (View.Document.Report.Notes[i].Number is { } number)
            {
                notes.TryAdd(number, $"{Text}#n{i + 1}");
            }
        }

        return [.. Read.Statements.Select((statement, i) => ViewOf(statement, i + 1, notes) with { Speaker = Actor(statement.Speaker), Reporter = Actor(statement.ReportedBy) })];

        string? Actor(StatementWords? words) => words?.Actor is { } key && actors.TryGetValue(key, out string? identity) ? Searches.ActorAddress(identity) : null;
    }

    private StatementView ViewOf(Statement statement, int number, Dictionary<int, string> notes)
    {
        Estimate? estimate = statement.Estimate is { } index && index < Read!.Estimates.Length ? Read.Estimates[index] : null;
        return new StatementView(number, statement, estimate, WordsPiece.Of(View, statement.Span))
        {
            Page = $"{Searches.DocumentAddress(Kept.Card.Id)}/statements/{number}?file={Kept.Card.Sha256[..16]}",
            Place = LinkTo(statement.Span),
            Start = Source.ToCodePoint(statement.Span.Start),
            End = Source.ToCodePoint(statement.Span.End),
            Notes = [.. statement.Notes.Where(notes.ContainsKey).Select(note => ($"{note}", notes[note]))],
        };
    }
}
