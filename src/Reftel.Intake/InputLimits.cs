namespace Reftel.Intake;

/// <summary>How much of one input is read.</summary>
public static class InputLimits
{
    /// <summary>
    /// 256 MiB. The largest honest text, a year's traffic of a large post in one file, has some tens of MiB; a text is held
    /// in memory with its decoded form and its tree, several bytes for each of its own, so much more would not fit a laptop.
    /// </summary>
    public const long DefaultMaxBytes = 256L << 20;

    /// <summary>The largest limit that can be set, in bytes: a decoded text holds no more characters.</summary>
    public const long HighestMaxBytes = 1023L << 20;

    internal static string Describe(long bytes) =>
        bytes % (1 << 20) == 0 ? $"{bytes >> 20} MB" : $"{bytes} bytes";
}
