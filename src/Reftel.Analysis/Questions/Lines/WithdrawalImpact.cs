using System.Collections.Immutable;
using System.Text.Json;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Questions.Boards;
using Reftel.Analysis.Questions.Sources;

namespace Reftel.Analysis.Questions.Lines;

/// <summary>What a question would lose if a source were withdrawn.</summary>
/// <param name="Source">An address, a host, or the id of a document or statement.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Judgements">Judgements that would stand otherwise than now.</param>
/// <param name="Observations">Observations that would no longer count.</param>
/// <param name="Before">The status now.</param>
/// <param name="After">The status then.</param>
public sealed record WithdrawalImpact(
    string Source, DateOnly AsOf, ImmutableArray<LineEntry> Judgements, ImmutableArray<ObservationLine> Observations, BoardStatus Before, BoardStatus After)
{
    public const string Schema = "reftel/question-withdrawal/1";

    /// <summary>Compares the question with itself.</summary>
    public static WithdrawalImpact Of(Question question, IQuestionSources sources, DateOnly asOf, string source)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        Question without = question with { Withdrawn = question.Withdrawn.Add(new WithdrawnSource(source, asOf, "")) };
        (QuestionBoard before, QuestionBoard after) = (QuestionBoard.Of(question, sources, asOf), QuestionBoard.Of(without, sources, asOf));
        var standing = JudgementLine.Of(question, sources, asOf).Entries.ToDictionary(entry => entry.Statement.Id, entry => entry.Standing.State, StringComparer.Ordinal);
        return new WithdrawalImpact(
            source, asOf,
            [.. JudgementLine.Of(without, sources, asOf).Entries.Where(entry => entry.Standing.State != standing[entry.Statement.Id])],
            [.. Lines(before).Zip(Lines(after)).Where(pair => pair.First.Counts && !pair.Second.Counts).Select(pair => pair.Second)],
            before.Status, after.Status);
    }

    public void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("source", Source);
        json.WriteString("asOf", AsOf.ToIso());
        json.WriteStartArray("judgements");
        foreach (LineEntry entry in Judgements)
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Statement.Id);
            json.WriteString("quotation", entry.Statement.Quotation);
            json.WriteString("standing", entry.Standing.State.ToWord());
            QuestionJson.Texts(json, "reasons", entry.Standing.Reasons);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("observations");
        foreach (ObservationLine line in Observations)
        {
            json.WriteStartObject();
            json.WriteString("indicator", line.Observation.Indicator);
            json.WriteString("on", line.Observation.On.ToIso());
            json.WriteString("state", line.Observation.Sighting.ToWord());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("statusBefore", Before.Word);
        json.WriteString("statusAfter", After.Word);
        json.WriteString("statusReason", After.Reason);
        json.WriteEndObject();
    }

    private static IEnumerable<ObservationLine> Lines(QuestionBoard board) => board.Indicators.SelectMany(line => line.Observations);
}
