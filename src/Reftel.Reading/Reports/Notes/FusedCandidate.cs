namespace Reftel.Reading.Reports.Notes;

/// <summary>How much a fused number looks like an anchor by itself; only the sequence of the notes makes it one.</summary>
internal enum FusedStrength
{
    /// <summary><c>said. 18 The</c></summary>
    Apart = 1,

    /// <summary><c>resources23</c></summary>
    OnWord = 2,

    /// <summary><c>on November 27.7</c>, <c>protest."12</c></summary>
    OnStop = 4,
}

/// <summary>A number run into the prose that could be an anchor.</summary>
internal readonly record struct FusedCandidate(AnchorMark Mark, FusedStrength Strength)
{
    /// <summary>True behind a comma or number inside of closing signs, or behind a dash: the sentence goes on there, and only both neighbours prove an anchor.</summary>
    public bool NeedsBoth { get; init; }
}
