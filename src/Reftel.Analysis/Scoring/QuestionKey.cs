using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;
using Reftel.Reading.Statements.Contradictions;

namespace Reftel.Analysis.Scoring;

/// <summary>
/// Which forecasts are on one question where nobody has said so: those of one forecaster whose propositions have the same stems, the same denial and the same
/// last day. Other words for one thing are two questions; a person who knows better says so.
/// </summary>
internal static class QuestionKey
{
    public static string Of(LedgerEntry entry)
    {
        // Who is not settled is nobody's equal outside of the document.
        string forecaster = entry.Actor is { } actor ? actor.Key ?? $"{entry.Document}/{actor.Name}"
            : entry.House ?? (entry.Authors.IsEmpty ? entry.Document : string.Join('&', entry.Authors));
        IEnumerable<string> stems = ContentStems.Of(entry.Proposition).Except(ContentStems.Of(entry.Estimate?.Term ?? "")).Order(StringComparer.Ordinal);
        return $"{forecaster}|{(entry.Negated ? "not" : "")}|{entry.DueOn?.Last.ToIso()}|{string.Join(' ', stems)}";
    }
}
