using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Numbers in round brackets that could be anchors: <c>was closed.(4)</c>, <c>was closed (4).</c> Enumerations, articles and
/// counts stand in the same brackets, so only the sequence of the notes makes them anchors.
/// </summary>
internal static class ParenthesizedAnchors
{
    private const int Longest = 16;

    // So far an enumeration inside a sentence is looked for.
    private const int Near = 400;

    /// <returns>Behind the bracket when the number at a place stands in brackets as an anchor does; else -1.</returns>
    public static int Read(ReadOnlySpan<char> words, int from, int digit, List<FusedCandidate> found)
    {
        int open = digit - 1;
        if (open <= from || words[open] != '(')
        {
            return -1;
        }

        int close = words[digit..Math.Min(words.Length, digit + Longest)].IndexOf(')');
        int end = digit + close + 1;
        if (close < 0 || (StrengthOf(words, from, open, end) ?? WeakStrengthOf(words, from, open, end)) is not { } strength)
        {
            return -1;
        }

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
        bool dated = char.IsAsciiDigit(words[last]) && (DateBefore.EndsAt(words[from..(last + 1)]) || EndsWithYear(words[from..(last + 1)]) || StopBefore.IsDecimal(words[from..(last + 1)]));
        return quoted || dated || (char.IsLetter(words[last]) && !IsCounted(words, last)) ? FusedStrength.OnWord : null;
    }

    // "the board (3) and the minutes": inside a sentence, where no number before or behind it is counted off in the same way.
    private static FusedStrength? WeakStrengthOf(ReadOnlySpan<char> words, int from, int open, int end)
    {
        bool inside = open - 2 > from && words[open - 1] == ' ' && char.IsLetter(words[open - 2]) && end + 1 < words.Length && words[end] is ' ' or '\n' && char.IsLower(words[end + 1]);
        if (!inside || IsCounted(words, open - 2) || NumberWord.Read(words[..(end - 1)], open + 1, out int number) != end - 1)
        {
            return null;
        }

        ReadOnlySpan<char> near = words[Math.Max(from, open - Near)..Math.Min(words.Length, end + Near)];
        return Counts(near, number - 1) || Counts(near, number + 1) ? null : FusedStrength.Apart;
    }

    // "(2) a new lease"
    private static bool Counts(ReadOnlySpan<char> near, int number)
    {
        Span<char> sign = stackalloc char[8];
        _ = sign.TryWrite($"({number}) ", out int length);
        int at = near.IndexOf(sign[..length]);
        return at >= 0 && at + length < near.Length && char.IsLetter(near[at + length]);
    }

    // "since 1890 (2).": histories go back further than what else is dated.
    private static bool EndsWithYear(ReadOnlySpan<char> text) =>
        text.Length > 4 && text[^5] == ' ' && text[^4] == '1' && !text[^4..].ContainsAnyExceptInRange('0', '9');

    private static bool IsCounted(ReadOnlySpan<char> words, int last)
    {
        int start = last;
        while (start > 0 && char.IsLetter(words[start - 1]))
        {
            start--;
        }

        ReadOnlySpan<char> word = words[start..(last + 1)];
        return (word.Length < 3 && word is not ("it" or "us" or "me" or "up" or "so" or "do" or "go" or "их" or "её" or "ее" or "он")) || word is "and" or "the" or "или" or "або" || CountWords.Contains(word);
    }
}
