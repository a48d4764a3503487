using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Numbers in round brackets that could be anchors: <c>was closed.(4)</c>, <c>was closed (4).</c> Enumerations, articles and
/// counts stand in the same brackets, so only the sequence of the notes makes them anchors.
/// </summary>
internal static class ParenthesizedAnchors
{
    private const int Longest = 16;

    /// <returns>Behind the bracket when the number at a place stands in brackets as an anchor does; else -1.</returns>
    public static int Read(ReadOnlySpan<char> words, int from, int digit, List<FusedCandidate> found)
    {
        int open = digit - 1;
        if (open <= from || words[open] != '(')
        {
            return -1;
        }

        int close = words[digit..Math.Min(words.Length, digit + Longest)].IndexOf(')');
        if (close < 0 || StrengthOf(words, from, open, digit + close + 1) is not { } strength)
        {
            return -1;
        }

        int end = digit + close + 1;
        int cut = words[open - 1] == ' ' ? open - 1 : open;
        ReadOnlySpan<AnchorNumber> numbers = AnchorNumbers.Read(words[digit..(end - 1)], stackalloc AnchorNumber[AnchorNumbers.Room]);
        foreach (AnchorNumber number in numbers)
        {
            var mark = new AnchorMark(number.Number, null, digit + number.Start, digit + number.End, cut, end, AnchorStyle.Bracketed);
            found.Add(new FusedCandidate(mark, strength));
        }

        return numbers.Length > 0 ? end : -1;
    }

    private static FusedStrength? StrengthOf(ReadOnlySpan<char> words, int from, int open, int end)
    {
        char behind = end < words.Length ? words[end] : '\n';
        char before = words[open - 1];
        if (before is '.' or '!' or '?' or ',' or '"' or '\u201D' or '\u00BB' or ';')
        {
            return char.IsWhiteSpace(behind) || behind == '(' ? FusedStrength.OnStop : null;
        }

        if (before == ')')
        {
            // "(3)(4)"
            return char.IsWhiteSpace(behind) || behind is '.' or ',' or ';' ? FusedStrength.OnWord : null;
        }

        if (behind is not ('.' or ',' or ';' or '\n') || (behind is '.' or ',' or ';' && end + 1 < words.Length && !char.IsWhiteSpace(words[end + 1])))
        {
            return null;
        }

        // "resources(4)." and "resources (4)."; "Article 5 (4)." and "three (3)." name what they count.
        int last = before == ' ' ? open - 2 : open - 1;
        if (last <= from)
        {
            return null;
        }

        bool quoted = words[last] is '"' or '\u201D' or '\u00BB' or '\u2019';
        bool dated = char.IsAsciiDigit(words[last]) && (DateBefore.EndsAt(words[from..(last + 1)]) || StopBefore.IsDecimal(words[from..(last + 1)]));
        return quoted || dated || (char.IsLetter(words[last]) && !IsCounted(words, last)) ? FusedStrength.OnWord : null;
    }

    private static bool IsCounted(ReadOnlySpan<char> words, int last)
    {
        int start = last;
        while (start > 0 && char.IsLetter(words[start - 1]))
        {
            start--;
        }

        ReadOnlySpan<char> word = words[start..(last + 1)];
        return word.Length < 3 || CountWords.Contains(word);
    }
}
