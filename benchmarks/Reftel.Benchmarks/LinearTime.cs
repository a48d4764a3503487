using System.Text;
using Reftel.Testing.Hostile;
using Reftel.Testing.Reports;

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
        List<(string Name, Func<int, string> At, Func<byte[], int> Read)> inputs =
        [
            .. HostileInput.All.Select(i => (i.Name, (Func<int, string>)i.At, (Func<byte[], int>)Work.Read)),
            .. HostileReport.All.Select(i => (i.Name, (Func<int, string>)i.At, (Func<byte[], int>)Work.ReadReport)),
        ];
        foreach ((string name, Func<int, string> at, Func<byte[], int> read) in inputs)
        {
            double[] perMegabyte = [.. megabytes.Select(m => MillisecondsPerMegabyte(at(m << 20), read, repetitions))];
            double ratio = perMegabyte[^1] / perMegabyte[0];
            bool flat = ratio < Flat || perMegabyte[^1] < Noise;
            bent += flat ? 0 : 1;
            table.Add([name, .. perMegabyte.Select(p => $"{p:N1}"), $"{ratio:N2}", flat ? "flat" : "**grows**"]);
        }

        return $"Milliseconds of processor time per megabyte. {inputs.Count - bent} of {inputs.Count} inputs flat "
            + $"(under {Flat} times from the smallest to the largest size, or under {Noise} ms), best of {repetitions}.\n\n{table}";
    }

    private static double MillisecondsPerMegabyte(string text, Func<byte[], int> read, int repetitions)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return Measurement.Of(() => read(bytes), repetitions).Best * 1000 / (bytes.Length / 1048576.0);
    }
}
