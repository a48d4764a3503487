using System.Collections.Immutable;

namespace Reftel.Analysis.Scoring;

/// <summary>What forecasts are told apart by.</summary>
public enum ScoreDimension
{
    /// <summary>The row of the catalogue of likelihood that the word belongs to.</summary>
    Word,

    /// <summary>Days from the saying to the last day.</summary>
    Horizon,

    /// <summary>The house or post; only of what the document itself forecasts.</summary>
    House,

    /// <summary>Each author; only of what the document itself forecasts.</summary>
    Author,

    /// <summary>Who is named as the one who forecasts.</summary>
    Actor,
}

/// <summary>The words for dimensions, and for entries that have no key in one.</summary>
public static class GroupWords
{
    /// <summary>No word of likelihood: a bare "will".</summary>
    public const string NoWord = "no-word";

    public const string NoDue = "no-due-date";

    /// <summary>Another than the document forecasts it.</summary>
    public const string ByOthers = "said-by-others";

    /// <summary>No house or author is known, or who is named is not settled.</summary>
    public const string Unknown = "unknown";

    /// <summary>The document itself says it.</summary>
    public const string Document = "the-document";

    public static ImmutableArray<ScoreDimension> Dimensions { get; } = [.. Enum.GetValues<ScoreDimension>()];

    public static string ToWord(this ScoreDimension dimension) => dimension switch
    {
        ScoreDimension.Word => "word",
        ScoreDimension.Horizon => "horizon",
        ScoreDimension.House => "house",
        ScoreDimension.Author => "author",
        _ => "actor",
    };
}
