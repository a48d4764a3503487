using System.Collections.Immutable;
using System.Text.Json;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;

namespace Reftel.Analysis.Questions.Boards;

/// <summary>A board as one JSON object; docs/question.md names its members. What is not known is null.</summary>
public static class BoardJson
{
    public const string Schema = "reftel/question-board/1";

    /// <summary>Said wherever hypotheses are counted.</summary>
    public const string Bookkeeping = "counts are bookkeeping, never an answer: they do not know how good the sources are";

    public static void Write(Utf8JsonWriter json, QuestionBoard board)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(board);
        json.WriteStartObject();
        QuestionJson.WriteHead(json, Schema, board.Question, board.AsOf);
        Write(json, board.Status);
        json.WriteStartArray("indicators");
        foreach (IndicatorLine line in board.Indicators)
        {
            Write(json, line);
        }

        json.WriteEndArray();
        Write(json, board.Accumulation);
        Write(json, board.Alternatives);
        json.WriteStartArray("assumptions");
        foreach (KeyAssumption assumption in board.Question.Assumptions)
        {
            json.WriteStartObject();
            json.WriteString("id", assumption.Id);
            json.WriteString("text", assumption.Text);
            json.WriteString("brokenBy", assumption.BrokenBy);
            json.WriteString("rating", assumption.RatedOn > board.AsOf ? null : assumption.Rating.ToWord());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BoardStatus status)
    {
        json.WriteStartObject("status");
        json.WriteString("word", status.Word);
        json.WriteString("trend", status.Trend?.ToWord());
        json.WriteString("rule", status.Rule);
        json.WriteString("reason", status.Reason);
        json.WriteStartArray("restsOn");
        foreach (ObservationLine line in status.RestsOn)
        {
            Write(json, line);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IndicatorLine line)
    {
        json.WriteStartObject();
        json.WriteString("id", line.Indicator.Id);
        json.WriteString("title", line.Indicator.Title);
        json.WriteString("state", line.State.ToWord());
        json.WriteString("last", line.Last?.Observation.Sighting.ToWord());
        json.WriteString("since", line.Last?.Observation.On.ToIso());
        json.WriteString("expires", line.Expires?.ToIso());
        json.WriteStartArray("observations");
        foreach (ObservationLine observation in line.Observations)
        {
            Write(json, observation);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ObservationLine line)
    {
        json.WriteStartObject();
        json.WriteString("indicator", line.Observation.Indicator);
        json.WriteString("on", line.Observation.On.ToIso());
        json.WriteString("knownOn", line.Observation.KnownOn.ToIso());
        json.WriteString("state", line.Observation.Sighting.ToWord());
        json.WriteBoolean("counts", line.Counts);
        json.WriteString("by", line.Observation.By);
        json.WriteString("note", line.Observation.Note);
        json.WriteStartArray("evidence");
        foreach (EvidenceLine evidence in line.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("kind", evidence.Evidence.Kind.ToWord());
            json.WriteString("target", evidence.Evidence.Target);
            json.WriteString("standing", evidence.Standing.ToWord());
            json.WriteString("date", evidence.Date);
            json.WriteString("title", evidence.Title);
            json.WriteString("house", evidence.House);
            json.WriteString("sha256", evidence.Evidence.Sha256);
            json.WriteString("capturedOn", evidence.Evidence.CapturedOn?.ToIso());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<MonthLine> months)
    {
        json.WriteStartArray("accumulation");
        foreach (MonthLine month in months)
        {
            json.WriteStartObject();
            json.WriteString("month", month.Month);
            json.WriteStartArray("hypotheses");
            foreach (MonthCount count in month.Hypotheses)
            {
                json.WriteStartObject();
                json.WriteString("id", count.Hypothesis);
                json.WriteNumber("for", count.For);
                json.WriteNumber("against", count.Against);
                json.WriteNumber("forSoFar", count.ForSoFar);
                json.WriteNumber("againstSoFar", count.AgainstSoFar);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<Alternative> alternatives)
    {
        json.WriteStartObject("alternatives");
        json.WriteString("remark", Bookkeeping);
        json.WriteStartArray("hypotheses");
        foreach (Alternative one in alternatives)
        {
            json.WriteStartObject();
            json.WriteString("id", one.Hypothesis.Id);
            json.WriteString("title", one.Hypothesis.Title);
            json.WriteNumber("consistent", one.Consistent);
            json.WriteNumber("inconsistent", one.Inconsistent);
            json.WriteNumber("neutral", one.Neutral);
            json.WriteNumber("missed", one.Missed);
            json.WriteNumber("rank", one.Rank);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
