namespace Reftel.Analysis.Drafting;

/// <summary>How a draft is written.</summary>
public sealed record DraftOptions
{
    public static DraftOptions Default { get; } = new();

    public DraftLinks Links { get; init; }

    public DraftNotes Notes { get; init; }
}

/// <summary>How addresses are printed.</summary>
public enum DraftLinks
{
    /// <summary>As they are; pages link them.</summary>
    Live,

    /// <summary>So that nobody follows one by mistake: <c>hxxps://ferry[.]example/quay</c>. Reading mends each, and says so.</summary>
    Defanged,
}

/// <summary>How a source is cited again.</summary>
public enum DraftNotes
{
    /// <summary>By the number of its first note; "Ibid." where only that can be meant.</summary>
    Short,

    /// <summary>In full each time.</summary>
    Full,
}
