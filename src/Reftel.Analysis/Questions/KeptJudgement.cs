using System.Collections.Immutable;

namespace Reftel.Analysis.Questions;

/// <summary>A statement that a person took for a judgement on the question.</summary>
public sealed record KeptJudgement
{
    /// <summary>Id of the statement: <c>07MINSK1009/s3</c>.</summary>
    public required string Statement { get; init; }

    public required DateOnly AcceptedOn { get; init; }

    public string? By { get; init; }

    /// <summary>Id of the hypothesis that it speaks of, or null.</summary>
    public string? Hypothesis { get; init; }

    /// <summary>Its words, so that it is found again where other rules gave it another number; null where they are not given.</summary>
    public string? Words { get; init; }

    /// <summary>What changed against the judgement before, as the person says; null where he says nothing.</summary>
    public SaidChange? Changed { get; init; }
}

/// <summary>What a person says of a change.</summary>
/// <param name="In">In what; empty where it says that nothing changed.</param>
/// <param name="Why">In the words of the person.</param>
/// <param name="Evidence">Ids or addresses.</param>
public sealed record SaidChange(ImmutableArray<ChangeIn> In, string Why, ImmutableArray<string> Evidence);

public enum ChangeIn
{
    Strength,
    Scope,
    Reason,
}

/// <summary>A source that is no longer to be relied upon.</summary>
/// <param name="Source">An address, a host, or the id of a document or statement.</param>
/// <param name="On">When it was withdrawn.</param>
/// <param name="Reason">Why.</param>
public sealed record WithdrawnSource(string Source, DateOnly On, string Reason, string? By = null);

/// <summary>
/// Grades of the Admiralty code, which people give: how reliable a source is and how credible its information are two things. F and 6 say that it cannot be judged;
/// they are not the worst.
/// </summary>
/// <param name="Of">An address, a host, or the id of a document or statement.</param>
/// <param name="Reliability">A completely reliable to E unreliable, F cannot be judged; null where not graded.</param>
/// <param name="Credibility">1 confirmed by other sources to 5 improbable, 6 cannot be judged; null where not graded.</param>
public sealed record SourceGrade(string Of, char? Reliability, int? Credibility, string By, DateOnly? On = null, string? Note = null)
{
    /// <summary>Whether both axes say the same: A1, B2 ... F6.</summary>
    public bool IsDiagonal => Reliability is { } letter && Credibility == letter - 'A' + 1;
}
