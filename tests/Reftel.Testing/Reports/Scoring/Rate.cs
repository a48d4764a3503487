namespace Reftel.Testing.Reports.Scoring;

/// <summary>Counts of one sort of thing.</summary>
public sealed class Rate
{
    /// <summary>How many the truth has.</summary>
    public int Expected { get; set; }

    /// <summary>How many the reading has.</summary>
    public int Given { get; set; }

    /// <summary>How many of the given are in the truth.</summary>
    public int Right { get; set; }

    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    public double Precision => Given == 0 ? 1 : (double)Right / Given;

    public bool IsPerfect => Right == Expected && Right == Given;

    public override string ToString() => $"recall {Recall:F3} ({Right} of {Expected}), precision {Precision:F3} ({Right} of {Given})";
}
