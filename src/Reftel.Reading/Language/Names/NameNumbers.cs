using System.Collections.Frozen;
using System.Text;

namespace Reftel.Reading.Language.Names;

/// <summary>Numbers in names (Fund III, Elizabeth II, 3 Percenters), which tell apart what is named alike; and digits that are misread letters.</summary>
internal static class NameNumbers
{
    private const int LargestRoman = 39;

    private static readonly string[] Tens = ["", "x", "xx", "xxx"];
    private static readonly string[] Ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    private static readonly FrozenDictionary<string, string> Roman = Enumerable.Range(1, LargestRoman)
        .ToFrozenDictionary(n => Tens[n / 10] + Ones[n % 10], n => n.ToString(System.Globalization.NumberFormatInfo.InvariantInfo), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Words = "one two three four five six seven eight nine ten eleven twelve".Split(' ')
        .Concat("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".Split(' '))
        .Select((word, i) => (word, (i % 12) + 1))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Item2.ToString(System.Globalization.NumberFormatInfo.InvariantInfo), StringComparer.Ordinal);

    /// <summary>Says of each part whether it is a number.</summary>
    public static IReadOnlyList<NamePart> Mark(List<NamePart> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            parts[i] = parts[i] with { Number = NumberOf(parts, i) };
        }

        return parts;
    }

    /// <summary>A digit between letters stands for the letter that it looks like (0rlov, Sech1n); behind them it counts (AHL1).</summary>
    public static string WithoutMisreadDigits(string small)
    {
        if (!small.Any(char.IsAsciiDigit) || small.Count(char.IsLetter) < 2 || !char.IsLetter(small[^1]))
        {
            return small;
        }

        var letters = new StringBuilder(small.Length);
        for (int i = 0; i < small.Length; i++)
        {
            letters.Append((i + 1 < small.Length && char.IsAsciiDigit(small[i + 1])) || (i > 0 && char.IsAsciiDigit(small[i - 1])) ? small[i] : Letter(small[i]));
        }

        return letters.ToString();
    }

    private static char Letter(char digit) => digit switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', '8' => 'b', '9' => 'g', _ => digit };

    // I, V and X alone are numbers at the end of a name alone; elsewhere they are initials.
    private static string? NumberOf(List<NamePart> parts, int at)
    {
        NamePart part = parts[at];
        if (part.Small.Any(char.IsDigit))
        {
            return part.Small.TrimStart('0') is { Length: > 0 } number ? number : "0";
        }

        if (part.Dotted || at == 0)
        {
            return parts.Count > 1 && !part.Dotted ? Words.GetValueOrDefault(part.Small) : null;
        }

        bool alone = part.Small.Length > 1 || LegalForms.IsEnd(parts, at + 1);
        return alone && Roman.TryGetValue(part.Small, out string? roman) && part.Written.All(char.IsUpper) ? roman : Words.GetValueOrDefault(part.Small);
    }
}
