using Reftel.Analysis.Ledger.Candidates;

namespace Reftel.Archive.Ledger;

/// <summary>Words for the reasons of candidates.</summary>
internal static class ReasonWords
{
    /// <summary>For programs.</summary>
    public static string Of(CandidateReasonKind kind) => kind switch
    {
        CandidateReasonKind.SharedWords => "shared-words",
        CandidateReasonKind.SaidByActor => "said-by-actor",
        CandidateReasonKind.AboutActor => "about-actor",
        _ => "near-due",
    };

    /// <summary>For people.</summary>
    public static string InWords(CandidateReason reason) => reason.Kind switch
    {
        CandidateReasonKind.SharedWords => $"shares {reason.Detail}",
        CandidateReasonKind.SaidByActor => $"said by {reason.Detail}",
        CandidateReasonKind.AboutActor => $"about {reason.Detail}",
        _ => reason.Detail,
    };
}
