using Reftel.Reading.Language.Dates;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Containers;

/// <summary>A date alone on its line whose day has a stop (<c>12. März 2018</c>, <c>12. května 2018</c>): no item of a list.</summary>
internal static class DayAlone
{
    // Datelines stand in the head; below it a number with a stop counts.
    private const int LongestHead = 3_000;

    /// <param name="source">The original.</param>
    /// <param name="line">A line that goes on no list.</param>
    public static bool Is(string source, SourceLine line)
    {
        if (line.Start > LongestHead || !IsDate(source.AsSpan(line.Start, line.Length)))
        {
            return false;
        }

        int at = line.End;
        _ = SourceLine.TryRead(source, ref at, source.Length, out _);
        return !SourceLine.TryRead(source, ref at, source.Length, out SourceLine next) || next.IsBlank || !char.IsAsciiDigit(source[next.Start]);
    }

    private static bool IsDate(ReadOnlySpan<char> line)
    {
        int stop = line.IndexOf('.');
        if (stop is not (1 or 2) || NumberWord.Read(line[..stop], 0, out int day) != stop || day > 31)
        {
            return false;
        }

        ReadOnlySpan<char> rest = line[(stop + 1)..].TrimStart();
        if (!MonthNames.TryRead(rest, 0, out int end, out _, out _))
        {
            return false;
        }

        ReadOnlySpan<char> year = rest[end..].Trim(" \u00A0.");
        return year.Length == 4 && year[0] is '1' or '2' && !year.ContainsAnyExceptInRange('0', '9');
    }
}
