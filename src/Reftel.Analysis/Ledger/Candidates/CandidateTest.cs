using System.Collections.Immutable;
using Reftel.Reading.Statements.Contradictions;

namespace Reftel.Analysis.Ledger.Candidates;

/// <summary>How much speaks for it that a later statement tells what came of an entry.</summary>
internal sealed class CandidateTest
{
    // One shared word is chance; together with the actor it is not.
    private const int LeastWords = 2;
    private const double OfActor = 1;

    // Within a quarter of a year of the last day half of the points are left.
    private const double HalfLife = 90;

    private readonly LedgerEntry _entry;
    private readonly HashSet<string> _actor;

    public CandidateTest(LedgerEntry entry)
    {
        _entry = entry;
        Stems = [.. ContentStems.Of($"{entry.About} {entry.Proposition}").Except(ContentStems.Of(entry.Estimate?.Term ?? "")).Order(StringComparer.Ordinal)];
        _actor = ContentStems.Of(entry.Actor?.Name ?? entry.About ?? "");
    }

    /// <summary>The words of the matter, without the word of likelihood.</summary>
    public ImmutableArray<string> Stems { get; }

    /// <summary>The candidate, or null where too little speaks for it.</summary>
    public Candidate? Of(LaterStatement statement, List<string> shared, Func<string, double> weight)
    {
        var reasons = new List<CandidateReason>
        {
            new(CandidateReasonKind.SharedWords, string.Join(", ", shared.Order(StringComparer.Ordinal)), shared.Sum(weight)),
        };
        bool byActor = _entry.Actor?.Key is { } actor && actor == statement.Speaker?.Key;
        if (byActor)
        {
            reasons.Add(new CandidateReason(CandidateReasonKind.SaidByActor, _entry.Actor!.Name, OfActor));
        }

        bool aboutActor = _actor.Count > 0 && statement.About is { } about && ContentStems.Of(about).Overlaps(_actor);
        if (aboutActor)
        {
            reasons.Add(new CandidateReason(CandidateReasonKind.AboutActor, statement.About!, OfActor));
        }

        if (shared.Count < LeastWords && !byActor && !aboutActor)
        {
            return null;
        }

        if (_entry.DueOn is { Last: var last })
        {
            int days = statement.Date.DayNumber - last.DayNumber;
            reasons.Add(new CandidateReason(CandidateReasonKind.NearDue, Distance(days), Math.Pow(0.5, Math.Abs(days) / HalfLife)));
        }

        return new Candidate(statement, reasons.Sum(reason => reason.Points), [.. reasons.OrderByDescending(reason => reason.Points)]);
    }

    private static string Distance(int days) => days switch
    {
        0 => "on the last day",
        < 0 => $"{-days} {(days == -1 ? "day" : "days")} before the last day",
        _ => $"{days} {(days == 1 ? "day" : "days")} behind the last day",
    };
}
