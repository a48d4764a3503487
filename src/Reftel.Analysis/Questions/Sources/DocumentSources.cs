using System.Collections.Frozen;
using Reftel.Analysis.Ledger;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Statements.Prose;

namespace Reftel.Analysis.Questions.Sources;

/// <summary>Documents at hand as the sources of a question.</summary>
public sealed class DocumentSources : IQuestionSources
{
    private readonly FrozenDictionary<string, Document> _documents;
    private readonly Dictionary<string, SourceStatements> _statements = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="documents">As <see cref="Reading.Statements.StatementReader.AddTo"/> gives them; of several with one id the last counts, and those without are left out.</param>
    public DocumentSources(IEnumerable<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        _documents = documents.Where(document => document.Id is not null).GroupBy(document => document.Id!, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.Last(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Scales of likelihood with which the documents were read.</summary>
    public ScaleList Scales { get; init; } = ScaleList.Empty;

    /// <summary>What is said in one document.</summary>
    /// <param name="document">As <see cref="Reading.Statements.StatementReader.AddTo"/> gives it.</param>
    /// <param name="id">What an archive calls it.</param>
    public static SourceStatements Of(Document document, string id)
    {
        ArgumentNullException.ThrowIfNull(document);
        DocumentProse prose = ProseReader.Read(document);
        return new SourceStatements(
            DocumentOf(document, id), [.. document.Statements.Select((statement, i) => StatementOf(document, prose, statement, $"{id}/s{i + 1}", id))],
            [.. document.Contradictions.Select(pair => pair with { First = Renamed(pair.First, id), Second = Renamed(pair.Second, id) })],
            Cites(document, id));
    }

    public SourceDocument? Document(string id) => _documents.TryGetValue(id, out Document? document) ? DocumentOf(document, document.Id!) : null;

    public bool HasStatement(string id) =>
        _documents.TryGetValue(SourceNames.DocumentOf(id), out Document? document) && document.Statements.Any(statement => statement.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    public SourceStatements? Statements(string document)
    {
        if (!_documents.TryGetValue(document, out Document? found))
        {
            return null;
        }

        if (!_statements.TryGetValue(document, out SourceStatements? statements))
        {
            _statements.Add(document, statements = Of(found, found.Id!));
        }

        return statements;
    }

    private static CitedByDocument Cites(Document document, string id)
    {
        bool?[] own = document.Report is { } report ? [.. report.Sources.Select(source => source.SameHouse)]
            : [.. (document.Telegram?.References ?? []).Where(reference => reference.Id is not null).DistinctBy(reference => reference.Id).Select(reference => IsOwn(reference, id))];
        return new CitedByDocument(own.Length, own.Count(same => same == true), own.Count(same => same is not null));
    }

    // Of other things than telegrams the post is not known.
    private static bool? IsOwn(Reference reference, string id) => reference.Kind == ReferenceKind.Telegram ? PostOf(reference.Id!) == PostOf(id) : null;

    // "s3" of a document without an id of its own, "old/s3" of one that an archive calls otherwise.
    private static string Renamed(string statement, string id) => $"{id}/{statement[(statement.LastIndexOf('/') + 1)..]}";

    private static SourceDocument DocumentOf(Document document, string id) =>
        new(id, document.Date?.ToString(), document.Title, document.Telegram?.Post ?? document.Report?.House);

    private static SourceStatement StatementOf(Document document, DocumentProse prose, Statement statement, string id, string documentId) => new()
    {
        Id = id,
        Kind = statement.Kind,
        Quotation = prose.WordsOf(statement.Span) is { Length: > 0 } words ? words : statement.Content.Text,
        Content = statement.Content.Text,
        Speaker = Named(statement.Speaker),
        About = statement.About,
        Due = statement.Due,
        Condition = statement.Condition?.Text,
        Estimate = statement.Estimate is { } index && document.Estimates[index] is var estimate
            ? new EntryEstimate(estimate.Term, estimate.Kind, estimate.Negated, estimate.Use, estimate.Scale, estimate.ScaleDeclared, estimate.Low, estimate.High)
            : null,
        Negated = statement.Negated || (statement.Estimate is { } word && document.Estimates[word].Negated),
        Marking = statement.Marking,
        Notes = statement.Notes,
        RestsOn = [.. Cited(document, statement).Concat(Referred(document, statement, documentId)).DistinctBy(source => source.Key, StringComparer.Ordinal)],
    };

    private static NamedActor? Named(StatementWords? words) => words is null ? null : new NamedActor(words.Text, words.Actor);

    // What the notes of the sentence cite.
    private static IEnumerable<RestsOn> Cited(Document document, Statement statement)
    {
        if (document.Report is not { } report)
        {
            yield break;
        }

        foreach (string id in statement.Sources)
        {
            if (report.Sources.FirstOrDefault(source => source.Id == id) is { } source)
            {
                string? cited = report.References.FirstOrDefault(reference => reference.Id is not null && (reference.Url == source.Key || (source.Title is { } title && reference.Title == title)))?.Id;
                yield return new RestsOn(source.Url ?? source.Title ?? source.Key, source.Key, source.Host, cited, source.SameHouse);
            }
        }
    }

    // Telegrams that the sentence itself names: "reftel", "ref A".
    private static IEnumerable<RestsOn> Referred(Document document, Statement statement, string documentId) =>
        (document.Telegram?.References ?? [])
            .Where(reference => reference.Span.Overlaps(statement.Span) || reference.Mentions.Any(mention => mention.Overlaps(statement.Span)))
            .Where(reference => reference.Id is not null)
            .Select(reference => new RestsOn(reference.Raw, reference.Id!, null, reference.Id, IsOwn(reference, documentId)));

    // MINSK of 07MINSK1009.
    private static string PostOf(string id) => id.Trim("0123456789".ToCharArray());
}
