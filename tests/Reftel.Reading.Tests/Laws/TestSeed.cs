using System.Globalization;

namespace Reftel.Reading.Tests.Laws;

/// <summary>The seed of a run: fixed, unless REFTEL_SEED asks for another or for one failed case again.</summary>
internal static class TestSeed
{
    private const string Variable = "REFTEL_SEED";

    /// <summary>The seed asked for, or null.</summary>
    public static ulong? Asked { get; } =
        ulong.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) ? seed : null;

    public static string HowToReplay(ulong seed) => $"seed {seed} ({Variable}={seed} replays it)";
}
