using System.Text;
using Reftel.Testing.Hostile;

namespace Reftel.Benchmarks;

/// <summary>
/// Hostile inputs at growing sizes: the time per megabyte must stay flat. Twice the size at twice the time per megabyte
/// would be quadratic.
/// </summary>
internal static class LinearTime
{
    private const double Flat = 2.5;
    private const double Noise = 10;

    public static string Table(IReadOnlyList<int> megabytes, int repetitions)
    {
        var table = new MarkdownTable(["input", .. megabytes.Select(m => $"{m} MB"), "last : first", ""]);
        int bent = 0;
        foreach (HostileInput input in HostileInput.All)
        {
            double[] perMegabyte = [.. megabytes.Select(m => MillisecondsPerMegabyte(input, m, repetitions))];
            double ratio = perMegabyte[^1] / perMegabyte[0];
            bool flat = ratio < Flat || perMegabyte[^1] < Noise;
            bent += flat ? 0 : 1;
            table.Add([input.Name, .. perMegabyte.Select(p => $"{p:N1}"), $"{ratio:N2}", flat ? "flat" : "**grows**"]);
        }

        return $"Milliseconds of processor time per megabyte. {HostileInput.All.Count - bent} of {HostileInput.All.Count} inputs flat "
            + $"(under {Flat} times from the smallest to the largest size, or under {Noise} ms), best of {repetitions}.\n\n{table}";
    }

    private static double MillisecondsPerMegabyte(HostileInput input, int megabytes, int repetitions)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(input.At(megabytes << 20));
        return Measurement.Of(() => Work.Read(bytes), repetitions).Best * 1000 / (bytes.Length / 1048576.0);
    }
}
