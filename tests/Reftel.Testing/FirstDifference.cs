namespace Reftel.Testing;

/// <summary>Shows where two texts part, so that a reader of a test log sees it without a tool.</summary>
public static class FirstDifference
{
    private const int Shown = 160;

    /// <summary>The first line that differs, from shortly before the first different character on.</summary>
    public static string Show(string? expected, string? actual)
    {
        string[] left = (expected ?? "(nothing)").Split('\n');
        string[] right = (actual ?? "(nothing)").Split('\n');
        int line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        string one = line < left.Length ? left[line] : "(no more lines)";
        string other = line < right.Length ? right[line] : "(no more lines)";
        int at = Math.Max(0, one.AsSpan().CommonPrefixLength(other) - 40);
        return $"  line {line + 1}\n  expected: {Cut(one, at)}\n  actual:   {Cut(other, at)}";
    }

    private static string Cut(string line, int from)
    {
        string rest = line[Math.Min(from, line.Length)..];
        return string.Concat(from > 0 ? "\u2026" : "", rest.Length > Shown ? string.Concat(rest.AsSpan(0, Shown), "\u2026") : rest);
    }
}
