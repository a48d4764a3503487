using Reftel.Testing.Reports.Damage;

namespace Reftel.Testing.Reports;

/// <summary>What a caller may fix; the seed draws the rest.</summary>
public sealed record ReportOptions
{
    public static ReportOptions Default { get; } = new();

    /// <summary>The form to write, or null to draw one.</summary>
    public ReportForm? Form { get; init; }

    /// <summary>What may go wrong with it.</summary>
    public DamageKinds Damage { get; init; }

    /// <summary>How much goes wrong: of a hundred places that can take a damage, about this many do.</summary>
    public int Level { get; init; } = 15;

    /// <summary>Notes at most; at least five are written.</summary>
    public int MaxNotes { get; init; } = 40;

    /// <summary>Of a hundred sentences about this many have an anchor, until all notes are cited: fewer make longer prose for as many notes.</summary>
    public int AnchoredSentences { get; init; } = 55;
}
