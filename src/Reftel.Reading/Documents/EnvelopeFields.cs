using System.Collections.Immutable;

namespace Reftel.Reading.Documents;

/// <summary>When a telegram was filed at the communications centre, as the DE line gives it (ACP 127(G) para 115).</summary>
/// <param name="DayOfYear">1 to 366.</param>
/// <param name="MinuteOfDay">Minutes since midnight UTC.</param>
public sealed record FilingTime(int DayOfYear, int MinuteOfDay)
{
    /// <summary><c>12:51Z</c></summary>
    public string Time => $"{MinuteOfDay / 60:D2}:{MinuteOfDay % 60:D2}Z";
}

/// <summary>The security line (ACP 127(G) paras 124, 203).</summary>
/// <param name="Signal"><c>ZNR</c> in clear or <c>ZNY</c> protected.</param>
/// <param name="Letter">The repeated letter: U, E, R, C, S or T.</param>
/// <param name="OperatingSignals">The signals behind it: <c>ZZH</c>, <c>ZDK</c>, <c>ZUI ...</c>.</param>
public sealed record SecurityLine(string Signal, string Letter, ImmutableArray<string> OperatingSignals);

/// <summary>A transmission section.</summary>
/// <param name="Number">One-based.</param>
/// <param name="Of">Number of sections, or null when not given.</param>
public sealed record TransmissionSection(int Number, int? Of);

/// <summary>The number of a telegram in a second series, for travel: TOSEC, SECTO.</summary>
public sealed record SecondSeries(string Name, int Number);
