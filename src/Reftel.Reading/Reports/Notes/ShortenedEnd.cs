namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Abbreviations that end a phrase, so that a number behind their stop is no number of theirs: <c>2012 г.1</c>, <c>5 p.m.2</c>,
/// <c>the U.S.3</c>; unlike <c>No.5</c> and <c>д.5</c> (house 5).
/// </summary>
internal static class ShortenedEnd
{
    private static readonly string[] Words = ["руб", "коп", "долл", "млн", "млрд", "тыс", "др", "inc", "ltd", "corp", "etc"];

    /// <summary>How much a number behind the stop looks like an anchor, wherever in its sentence; null behind any other word.</summary>
    /// <param name="text">A text that ends before the stop.</param>
    public static FusedStrength? StrengthOf(ReadOnlySpan<char> text)
    {
        int start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        ReadOnlySpan<char> word = text[start..];
        ReadOnlySpan<char> before = text[..start];
        if (word is "г" or "гг" or "р" or "рр" && EndsInYear(before.TrimEnd()))
        {
            return FusedStrength.OnStop;
        }

        if (word.Length != 1)
        {
            return IsListed(word) ? FusedStrength.OnWord : null;
        }

        if (EndsInPart(before, out char first, out bool apart))
        {
            // "5 p.m.", "и т.д."; the Belarusian "і г.д.", "і да т.п."
            bool timeOrRest = (first is 'a' or 'p' && word[0] == 'm') || (first is 'т' or 'г' && word[0] is 'д' or 'п');
            return timeOrRest ? FusedStrength.OnStop
                : !apart && char.IsUpper(first) && char.IsUpper(word[0]) ? FusedStrength.OnWord
                : null;
        }

        return null;
    }

    // A single letter with its stop: the "p." of "p.m", the "т. " of "т. д".
    private static bool EndsInPart(ReadOnlySpan<char> text, out char letter, out bool apart)
    {
        apart = text is [.., ' ' or '\u00A0'];
        ReadOnlySpan<char> part = apart ? text[..^1] : text;
        letter = part.Length >= 2 ? part[^2] : '\0';
        return part is [.., '.'] && char.IsLetter(letter) && (part.Length == 2 || !char.IsLetter(part[^3]));
    }

    private static bool EndsInYear(ReadOnlySpan<char> text) =>
        text.Length >= 4 && !text[^4..].ContainsAnyExceptInRange('0', '9') && text[^4] is '1' or '2' && (text.Length == 4 || !char.IsLetterOrDigit(text[^5]));

    private static bool IsListed(ReadOnlySpan<char> word)
    {
        foreach (string listed in Words)
        {
            if (word.Equals(listed, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
