using Reftel.Analysis.Ledger;
using Reftel.Analysis.Questions.Sources;
using Reftel.Reading.Documents;

namespace Reftel.Analysis.Tests.Questions;

/// <summary>Documents of an archive, made up.</summary>
internal sealed class Held(params (SourceDocument Document, SourceStatement[] Statements)[] documents) : IQuestionSources
{
    public static Held Nothing { get; } = new();

    public SourceDocument? Document(string id) => documents.FirstOrDefault(document => document.Document.Id == id).Document;

    public bool HasStatement(string id) => documents.Any(document => document.Statements.Any(statement => statement.Id == id));

    public SourceStatements? Statements(string document) =>
        documents.FirstOrDefault(held => held.Document.Id == document) is { Document: { } found } held ? new SourceStatements(found, [.. held.Statements], [], new CitedByDocument(2, 1, 2)) : null;

    public static (SourceDocument, SourceStatement[]) Of(string id, string? date, params SourceStatement[] statements) =>
        (new SourceDocument(id, date, $"Title of {id}", "NORDHAVN"), [.. statements.Select((statement, i) => statement with { Id = $"{id}/s{i + 1}" })]);

    public static SourceStatement Says(string content, double? low = null, double? high = null, string term = "likely", bool negated = false, bool declared = false, params RestsOn[] on) => new()
    {
        Id = "",
        Kind = StatementKind.Judgement,
        Quotation = $"{content}.",
        Content = content,
        Negated = negated,
        Estimate = low is null ? null : new EntryEstimate(term, EstimateKind.Likelihood, false, EstimateUse.Forecast, "icd203", declared, low, high),
        RestsOn = [.. on],
    };

    public static RestsOn Page(string host, string path = "a", bool? own = null, string? document = null) => new($"https://{host}/{path}", $"{host}/{path}", host, document, own);
}
