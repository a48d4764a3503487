using System.Text.Json;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;
using Reftel.Testing;
using Xunit;

namespace Reftel.Reading.Tests.Statements;

/// <summary>
/// The two documents that the project began with, annotated by hand: offsets in code points and labels, no text. The documents are not in the repository;
/// where a folder <c>shared/seeds</c> stands beside it, or <c>REFTEL_SEEDS</c> names one, they are read and must keep F1 at 0.95.
/// </summary>
public sealed class SeedTests
{
    private const double Bar = 0.95;

    public static TheoryData<string> Groups => ["estimates", "forecasts", "commitments", "recommendations", "contradictions"];

    [SeedTheory]
    [MemberData(nameof(Groups))]
    public void What_was_annotated_is_found(string group)
    {
        string gold = Path.Combine(Samples.Root, "tests", "Reftel.Reading.Tests", "Statements", "Gold", "seeds.json");
        using var annotated = JsonDocument.Parse(File.ReadAllText(gold));
        var seeds = Seeds().ToDictionary(document => document.Source.Sha256, StringComparer.Ordinal);
        int marked = 0;
        int found = 0;
        int both = 0;
        foreach (JsonElement seed in annotated.RootElement.EnumerateArray().Where(seed => seeds.ContainsKey(seed.GetProperty("sha256").GetString()!)))
        {
            var right = seed.GetProperty(group).EnumerateArray().Select(item => item.GetRawText().Replace(" ", "", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
            var ours = Found(seeds[seed.GetProperty("sha256").GetString()!], group).ToHashSet(StringComparer.Ordinal);
            marked += right.Count;
            found += ours.Count;
            both += ours.Count(right.Contains);
        }

        Assert.True(marked > 0);
        Assert.True(2.0 * both / (marked + found) >= Bar, $"{both} of {marked} found, {found - both} more");
    }

    private static IEnumerable<string> Found(Document document, string group) => group switch
    {
        "estimates" => document.Estimates.Select(estimate => $"[{Place(document, estimate.Span)},\"{estimate.Use.ToWord()}\",{Word(estimate.Negated)}]"),
        "forecasts" => document.Statements.Where(statement => statement.Kind == StatementKind.Forecast)
            .Select(statement => $"[{Place(document, statement.Span)},{(statement.Due is { } due ? $"\"{due}\"" : "null")},{Word(statement.Speaker is not null)}]"),
        "commitments" => document.Statements.Where(statement => statement.Kind == StatementKind.Commitment)
            .Select(statement => $"[{Place(document, statement.Cue!.Spans[0])},{Word(statement.ReportedBy is not null)}]"),
        "recommendations" => document.Statements.Where(statement => statement.Kind == StatementKind.Recommendation).Select(statement => $"[{Place(document, statement.Span)}]"),
        _ => document.Contradictions.Where(pair => pair.Evidence is not null)
            .Select(pair => $"[{Start(document, pair.First)},{Start(document, pair.Second)}]"),
    };

    private static string Place(Document document, TextSpan span) => $"{document.Source.ToCodePoint(span.Start)},{document.Source.ToCodePoint(span.End)}";

    private static int Start(Document document, string id) => document.Source.ToCodePoint(document.Statements.Single(statement => statement.Id == id).Span.Start);

    private static string Word(bool value) => value ? "true" : "false";

    private static IEnumerable<Document> Seeds() =>
        Directory.EnumerateFiles(SeedFolder.Path!, "*.txt").Select(file => StatementReader.AddTo(DocumentReader.Read(SourceText.From(File.ReadAllBytes(file)))[0]));
}
