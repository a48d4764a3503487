using System.Buffers;

namespace Reftel.Reading.Telegrams.Lines;

/// <summary>
/// The stamp of the State Department's reviewers, on one line or broken over five:
/// name, <c>Declassified/Released</c>, <c>US Department of State</c>, <c>EO Systematic Review</c>, date.
/// </summary>
internal static class ReleaseStamp
{
    private static readonly SearchValues<string> Words = SearchValues.Create(["Declassified/Released"], StringComparison.OrdinalIgnoreCase);

    /// <summary>True when a stamp stands anywhere in the text; only then its lines need be asked one by one.</summary>
    public static bool StandsIn(ReadOnlySpan<char> text) => text.ContainsAny(Words);

    public static bool IsStamp(ReadOnlySpan<char> line) =>
        line.Length >= 15 && line.ContainsAny(Words)
        && (line.Length < 30 || line.Contains("Department of State", StringComparison.OrdinalIgnoreCase));

    /// <summary>The second to fourth line of a broken stamp.</summary>
    public static bool IsContinuation(ReadOnlySpan<char> line) =>
        line.Equals("US Department of State", StringComparison.OrdinalIgnoreCase)
        || line.Equals("U.S. Department of State", StringComparison.OrdinalIgnoreCase)
        || line.Equals("EO Systematic Review", StringComparison.OrdinalIgnoreCase)
        || line.Equals("E.O. Systematic Review", StringComparison.OrdinalIgnoreCase)
        || IsDate(line);

    /// <summary>The line over a broken stamp: two to five capitalised words in mixed case, without a stop.</summary>
    public static bool IsName(ReadOnlySpan<char> line)
    {
        if (line.Length is < 5 or > 40 || !char.IsAsciiLetterUpper(line[0]) || line.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        int words = 0;
        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> word = line[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (!char.IsAsciiLetterUpper(word[0]))
            {
                return false;
            }

            words++;
        }

        return words is >= 2 and <= 5 && line.ContainsAnyInRange('a', 'z');
    }

    // 05 JUL 2006
    private static bool IsDate(ReadOnlySpan<char> line) =>
        line.Length is 10 or 11 && char.IsAsciiDigit(line[0]) && Scan.TryNumber(line[^4..], out int year) && year > 1990
        && Months.TryRead(line[(line.IndexOf(' ') + 1)..], out _, out _);
}
