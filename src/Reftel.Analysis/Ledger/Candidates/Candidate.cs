using System.Collections.Immutable;

namespace Reftel.Analysis.Ledger.Candidates;

/// <summary>A later statement that is proposed to a person who resolves an entry. It decides nothing.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Score">The sum of the points of its reasons.</param>
/// <param name="Reasons">Why it is proposed, the strongest first.</param>
public sealed record Candidate(LaterStatement Statement, double Score, ImmutableArray<CandidateReason> Reasons);

/// <summary>A reason.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">For a person: the shared words, the actor, the days.</param>
/// <param name="Points">What it counts.</param>
public sealed record CandidateReason(CandidateReasonKind Kind, string Detail, double Points);

public enum CandidateReasonKind
{
    /// <summary>It has words of the proposition; rare ones count more.</summary>
    SharedWords,

    /// <summary>The actor of the entry says it.</summary>
    SaidByActor,

    /// <summary>It is about the actor, or about what the entry is about.</summary>
    AboutActor,

    /// <summary>It comes near the day on which the entry is due.</summary>
    NearDue,
}
