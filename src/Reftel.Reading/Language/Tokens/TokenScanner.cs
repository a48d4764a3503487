namespace Reftel.Reading.Language.Tokens;

/// <summary>Parts text without blanks into tokens. Each step looks at the characters of one token and a few behind it.</summary>
internal static class TokenScanner
{
    private const string Openers = "<([{\"'\u201C\u2018\u00AB\u201E";
    private const string Closers = ".,;:!?)]}>\"'\u201D\u2019\u00BB";

    /// <summary>Offset behind the token at <paramref name="at"/>.</summary>
    /// <param name="chunk">Characters between two blanks.</param>
    /// <param name="at">Where a token begins.</param>
    public static int Next(ReadOnlySpan<char> chunk, int at)
    {
        if (!IsWord(chunk[at]) && !IsSigned(chunk, at))
        {
            return Mark(chunk, at);
        }

        int end = at + 1;
        while (end < chunk.Length && (IsWord(chunk[end]) || Joins(chunk, at, end)))
        {
            end++;
        }

        return Shortened(chunk, at, end);
    }

    /// <summary>Offset behind an address or a name of a file that begins here, or <paramref name="at"/>.</summary>
    public static int Address(ReadOnlySpan<char> chunk, int at)
    {
        int start = at;
        ReadOnlySpan<char> rest = chunk[start..];
        bool address = rest.Contains("://", StringComparison.Ordinal) || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (rest.IndexOf('@') is > 0 and var sign && rest[sign..].Contains('.') && !rest.ContainsAny("\"()"));
        if (!address || Openers.Contains(rest[0]))
        {
            return at;
        }

        int end = chunk.Length;
        while (end > start + 1 && Closers.Contains(chunk[end - 1]))
        {
            end--;
        }

        int quote = chunk[start..end].IndexOfAny("\"<>\u201D");
        return quote > 0 ? start + quote : end;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '\u00AD' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    // "+1", "#12", "'90s"
    private static bool IsSigned(ReadOnlySpan<char> chunk, int at) =>
        at == 0 && at + 1 < chunk.Length && char.IsAsciiDigit(chunk[at + 1])
        && (chunk[at] == '+' || (chunk[at] is '\'' or '\u2019' && at + 3 < chunk.Length && char.IsAsciiDigit(chunk[at + 2]) && chunk[^1] is 's'));

    // A run of one mark is one token: "...", "--", "!!", "?!".
    private static int Mark(ReadOnlySpan<char> chunk, int at)
    {
        char c = chunk[at];
        int end = at + 1;
        if (c is '\'' or '\u2019' && TokenWords.Clitic(Padded(chunk, at, out int length)) == 1)
        {
            return at + length;
        }

        bool stop = c is '.' or '!' or '?';
        while (end < chunk.Length && (stop ? chunk[end] is '.' or '!' or '?' : chunk[end] == c && !"()[]{},$%".Contains(c)))
        {
            end++;
        }

        return end;
    }

    // "'s" at the beginning, as where the word before it was parted from it: a letter put before it makes it a clitic.
    private static ReadOnlySpan<char> Padded(ReadOnlySpan<char> chunk, int at, out int length)
    {
        length = 1;
        while (at + length < chunk.Length && char.IsLetter(chunk[at + length]) && length < 4)
        {
            length++;
        }

        return string.Concat("x", chunk.Slice(at, length));
    }

    // True where the mark inside a word does not end it.
    private static bool Joins(ReadOnlySpan<char> chunk, int start, int at)
    {
        if (at + 1 >= chunk.Length || !IsWord(chunk[at + 1]))
        {
            return false;
        }

        char before = chunk[at - 1];
        char behind = chunk[at + 1];
        bool digits = char.IsAsciiDigit(before) && char.IsAsciiDigit(behind);
        return chunk[at] switch
        {
            '.' => digits || !(at - start > 2 && char.IsLower(before) && char.IsUpper(behind) && at + 2 < chunk.Length && char.IsLower(chunk[at + 2])),
            ',' or ':' => digits,
            '/' => digits && IsDate(chunk, start, at),
            '\'' or '\u2019' or '`' => char.IsLetterOrDigit(before),
            '&' => char.IsUpper(before) && char.IsUpper(behind),
            '-' or '\u2010' or '\u2011' => TokenWords.IsPrefix(chunk[start..at]) || (digits && IsSerial(chunk, start)) || (char.IsAsciiDigit(behind) && at == start + 1 && char.IsLetter(before) && before is 'x'),
            '@' => true,
            _ => false,
        };
    }

    // "9/11", "11/28/2000", not "1/2".
    private static bool IsDate(ReadOnlySpan<char> chunk, int start, int at)
    {
        int end = at + 1;
        int marks = chunk[start..at].Contains('/') ? 2 : 1;
        while (end < chunk.Length && (char.IsAsciiDigit(chunk[end]) || chunk[end] == '/'))
        {
            marks += chunk[end] == '/' ? 1 : 0;
            end++;
        }

        return marks > 1 || end - start > 3;
    }

    // "713-853-3989", "555-0123", "2007-12-11": no range of two numbers, which is parted.
    private static bool IsSerial(ReadOnlySpan<char> chunk, int start)
    {
        int end = start;
        int marks = 0;
        int first = -1;
        int last = start;
        while (end < chunk.Length && (char.IsAsciiDigit(chunk[end]) || (chunk[end] == '-' && end + 1 < chunk.Length && char.IsAsciiDigit(chunk[end + 1]))))
        {
            if (chunk[end] == '-')
            {
                marks++;
                first = first < 0 ? end - start : first;
                last = end + 1;
            }

            end++;
        }

        return marks > 1 || (marks == 1 && first == 3 && end - last == 4);
    }

    // The word at hand may be two, or end with a stop.
    private static int Shortened(ReadOnlySpan<char> chunk, int start, int end)
    {
        ReadOnlySpan<char> word = chunk[start..end];
        int clitic = TokenWords.Clitic(word);
        if (clitic < word.Length && clitic > 0)
        {
            return start + clitic;
        }

        // The rest of a word whose clitic was parted: "n't".
        int two = TokenWords.FirstOfTwo(word);
        if (two > 0)
        {
            return start + two;
        }

        int digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || (digits > 0 && word[digits] is '.' or ',' or ':')))
        {
            digits++;
        }

        if (digits > 0 && digits < word.Length && TokenWords.IsUnit(word[digits..]))
        {
            return start + digits;
        }

        bool stopped = end < chunk.Length && chunk[end] == '.' && (end + 1 == chunk.Length || chunk[end + 1] != '.');
        return stopped && KeepsStop(word, end + 1 < chunk.Length) ? end + 1 : end;
    }

    private static bool KeepsStop(ReadOnlySpan<char> word, bool goesOn)
    {
        if (TokenWords.IsAbbreviation(word))
        {
            return goesOn || !word.Equals("no", StringComparison.OrdinalIgnoreCase) || char.IsUpper(word[0]);
        }

        // Initials ("J.") and letters with stops between them ("U.S.", "a.m.").
        bool single = true;
        for (int i = 0; i < word.Length; i++)
        {
            single &= i % 2 == 0 ? char.IsLetter(word[i]) : word[i] == '.';
        }

        return single && (word.Length > 1 || (char.IsUpper(word[0]) && word[0] != 'I'));
    }
}
