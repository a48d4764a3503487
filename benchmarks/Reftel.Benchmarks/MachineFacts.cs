using System.Runtime.InteropServices;

namespace Reftel.Benchmarks;

/// <summary>What a reader needs to weigh the figures, and nothing that names a machine.</summary>
internal static class MachineFacts
{
    public static string Describe() =>
        $"{Processor()}, {Environment.ProcessorCount} cores; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}; "
        + $"{(IsOptimized ? "Release" : "Debug: these figures mean nothing")}";

    private static bool IsOptimized
    {
        get
        {
#if DEBUG
            return false;
#else
            return true;
#endif
        }
    }

    private static string Processor()
    {
        const string CpuInfo = "/proc/cpuinfo";
        string? model = File.Exists(CpuInfo)
            ? File.ReadLines(CpuInfo).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return model?[(model.IndexOf(':') + 1)..].Trim() ?? $"{RuntimeInformation.ProcessArchitecture} processor";
    }
}
