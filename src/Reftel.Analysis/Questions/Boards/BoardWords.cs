namespace Reftel.Analysis.Questions.Boards;

/// <summary>Words of a board.</summary>
public static class BoardWords
{
    public static string ToWord(this EvidenceStanding standing) => standing switch
    {
        EvidenceStanding.Found => "found",
        EvidenceStanding.Undated => "undated",
        EvidenceStanding.Withdrawn => "withdrawn",
        _ => "not-found",
    };
}
