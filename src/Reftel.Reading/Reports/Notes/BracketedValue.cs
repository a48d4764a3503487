using System.Buffers;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Numbers in square brackets that are a value and cite nothing: <c>[1.2, 4.3]</c>, <c>the interval [1,3]</c>.</summary>
internal static class BracketedValue
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789., -+\u2212\u2013;");

    // The words that name a span of numbers.
    private static readonly string[] Spans =
    [
        "interval", "intervals", "range", "ranges", "CI", "IQR", "between", "domain", "segment", "scale", "интервал", "интервале", "интервала", "отрезок", "отрезке", "отрезка", "диапазон", "диапазоне",
        "диапазона", "промежуток", "промежутке", "ДИ", "інтэрвал", "інтэрвале", "адрэзак", "дыяпазон", "дыяпазоне", "Intervall", "Bereich", "intervalle", "przedział", "przedziale", "zakres", "zakresie",
    ];

    /// <param name="words">The text up to the end of the block.</param>
    /// <param name="open">The bracket.</param>
    /// <param name="close">The bracket that closes it.</param>
    public static bool Is(ReadOnlySpan<char> words, int open, int close)
    {
        ReadOnlySpan<char> inside = words[(open + 1)..close];
        if (inside.ContainsAnyExcept(Signs))
        {
            return false;
        }

        return HasDecimals(inside) || (inside.Count(',') == 1 && (IsNamed(words[..open]) || IsMeasured(words[(close + 1)..])));
    }

    private static bool HasDecimals(ReadOnlySpan<char> inside)
    {
        for (int at = 1; at + 1 < inside.Length; at++)
        {
            if (inside[at] == '.' && char.IsAsciiDigit(inside[at - 1]) && char.IsAsciiDigit(inside[at + 1]))
            {
                return true;
            }
        }

        return false;
    }

    // "the interval [1,3]", "95% CI: [2, 4]"
    private static bool IsNamed(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" :=\u00A0\n");
        if (before is [.., '\u2208' or '\u2286' or '\u2282' or '\u222A'])
        {
            return true;
        }

        int start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        foreach (string span in Spans)
        {
            if (before[start..].Equals(span, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMeasured(ReadOnlySpan<char> behind) =>
        behind.TrimStart(' ') is ['%' or '\u00B0' or '\u00D7' or '\u2208' or '\u2282' or '\u222A' or '\u2229' or '\u2192', ..];
}
