using System.Collections.Immutable;
using System.Text.Json;
using Reftel.Analysis.Dates;

namespace Reftel.Analysis.Scoring;

/// <summary>A report as one JSON object; docs/ledger.md names its members. What is not known is null.</summary>
public static class ScoreReportJson
{
    public const string Schema = "reftel/score/1";

    public static void Write(Utf8JsonWriter json, ScoreReport report)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(report);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("asOf", report.AsOf.ToIso());
        json.WriteNumber("undated", report.Undated);
        json.WriteNumber("rejected", report.Rejected);
        json.WriteNumber("quoted", report.Quoted);
        Write(json, report.Options);
        json.WritePropertyName("all");
        Write(json, report.All, null);
        json.WriteStartObject("groups");
        foreach (ScoreDimension dimension in GroupWords.Dimensions)
        {
            json.WriteStartArray(dimension.ToWord());
            foreach (ScoreGroup group in report.Groups[dimension])
            {
                Write(json, group.Line, group);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        Write(json, report.Murphy);
        Write(json, "baseRate", report.BaseRate);
        Write(json, "half", report.Half);
        Write(json, report.TimeWeighted);
        Write(json, report.Sensitivity);
        Write(json, report.Rankings);
        CommitmentScoresJson.Write(json, report.Commitments);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    internal static void Write(Utf8JsonWriter json, string name, Proportion proportion)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", proportion.Count);
        json.WriteNumber("of", proportion.Of);
        Write(json, "rate", proportion.Rate);
        Write(json, "low", proportion.Wilson?.Low);
        Write(json, "high", proportion.Wilson?.High);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ScoreOptions options)
    {
        json.WriteStartObject("policy");
        Write(json, "will", options.Will);
        Write(json, "partly", options.Partly == PartlyPolicy.Half ? 0.5 : null);
        json.WriteString("scale", options.Scale);
        json.WriteNumber("logClamp", options.LogClamp);
        json.WriteNumber("leastToRank", options.LeastToRank);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ScoreLine line, ScoreGroup? group)
    {
        json.WriteStartObject();
        if (group is not null)
        {
            json.WriteString("key", group.Key);
            json.WriteString("without", group.Without);
        }

        Denominator all = line.Denominator;
        json.WriteStartObject("denominator");
        foreach ((string name, int count) in new[]
        {
            ("all", all.All), ("scored", all.Scored), ("unfalsifiable", all.Unfalsifiable), ("unresolved", all.Unresolved), ("overdue", all.Overdue), ("ambiguous", all.Ambiguous),
            ("void", all.Void), ("partly", all.Partly), ("will", all.Will), ("noNumber", all.NoNumber),
        })
        {
            json.WriteNumber(name, count);
        }

        Write(json, "unfalsifiableShare", all.UnfalsifiableShare);
        Write(json, "unresolvedShare", all.UnresolvedShare);
        json.WriteEndObject();
        Write(json, "came", line.Came);
        Write(json, "cameOfScored", line.CameOfScored);
        Write(json, "statedLow", line.Stated?.Low);
        Write(json, "statedHigh", line.Stated?.High);
        WriteRange(json, "brier", line.Brier, 1);
        WriteRange(json, "brierTwoSided", line.Brier, 2);
        WriteRange(json, "log", line.Log, 1);
        if (line.IsInKeeping is { } keeps)
        {
            json.WriteBoolean("inKeeping", keeps);
        }
        else
        {
            json.WriteNull("inKeeping");
        }

        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, string name, ScoreRange? range, int times)
    {
        if (range is not { } score)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("middle", score.Middle * times);
        json.WriteNumber("least", score.Least * times);
        json.WriteNumber("most", score.Most * times);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Murphy? murphy)
    {
        if (murphy is null)
        {
            json.WriteNull("murphy");
            return;
        }

        json.WriteStartObject("murphy");
        json.WriteNumber("reliability", murphy.Reliability);
        json.WriteNumber("resolution", murphy.Resolution);
        json.WriteNumber("uncertainty", murphy.Uncertainty);
        json.WriteNumber("bins", murphy.Bins);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Baseline? baseline)
    {
        if (baseline is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("probability", baseline.Probability);
        json.WriteNumber("brier", baseline.Brier);
        Write(json, "skill", baseline.Skill);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TimeWeighted weighted)
    {
        json.WriteStartObject("timeWeighted");
        json.WriteNumber("questions", weighted.Questions);
        json.WriteNumber("reforecast", weighted.Reforecast);
        json.WriteNumber("days", weighted.Days);
        Write(json, "brier", weighted.Brier);
        json.WriteNumber("disagreeing", weighted.Disagreeing);
        json.WriteNumber("withoutDays", weighted.WithoutDays);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Sensitivity sensitivity)
    {
        json.WriteStartObject("sensitivity");
        Write(json, "least", sensitivity.Least);
        Write(json, "most", sensitivity.Most);
        json.WriteStartArray("scales");
        foreach (ScaleScore scale in sensitivity.Scales)
        {
            json.WriteStartObject();
            json.WriteString("scale", scale.Scale);
            json.WriteNumber("scored", scale.Scored);
            Write(json, "brier", scale.Brier);
            Write(json, "log", scale.Log);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<Ranking> rankings)
    {
        json.WriteStartArray("rankings");
        foreach (Ranking ranking in rankings)
        {
            json.WriteStartObject();
            json.WriteString("by", ranking.By.ToWord());
            foreach ((string name, ImmutableArray<string> keys) in new[] { ("order", ranking.Order), ("leftOut", ranking.LeftOut) })
            {
                json.WriteStartArray(name);
                foreach (string key in keys)
                {
                    json.WriteStringValue(key);
                }

                json.WriteEndArray();
            }

            json.WriteString("reason", ranking.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
