using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>
/// Reasons for classification: <c>1.4 (b) and (d)</c>, <c>1.4(b,d)</c>, <c>1.4 (b/d)</c>, <c>1.4 (B), (D)</c>, <c>1.5(b)(d)</c>,
/// <c>E.O. 12958, reasons 1.4 b and d</c>. Letters (a) to (h): E.O. 12958 section 1.5, since 25 March 2003 section 1.4.
/// </summary>
internal static class ReasonParser
{
    /// <summary>Finds the reasons of a value.</summary>
    /// <param name="value">The value of a Classified By line.</param>
    /// <param name="start">First character of the first section, or the length of the value.</param>
    /// <param name="end">Behind the last letter.</param>
    /// <returns>Sections with letters, <c>1.4(b)</c>; a section without letters stands alone.</returns>
    public static List<string> Find(ReadOnlySpan<char> value, out int start, out int end)
    {
        var reasons = new List<string>();
        start = end = value.Length;
        int at = 0;
        while (at < value.Length)
        {
            if (!TryReadSection(value, at, out char digit, out int next))
            {
                at++;
                continue;
            }

            start = reasons.Count == 0 ? at : start;
            int before = reasons.Count;
            next = ReadLetters(value, next, digit, reasons);
            if (reasons.Count == before && !reasons.Exists(r => r[2] == digit))
            {
                reasons.Add($"1.{digit}");
            }

            end = next;
            at = next;
        }

        if (reasons.Count == 0)
        {
            FindWithoutSection(value, reasons, ref start, ref end);
        }

        return reasons;
    }

    // "1.4", "1. 4", "1,4", "14" before a bracket; the digit 3 to 6 is the section.
    private static bool TryReadSection(ReadOnlySpan<char> value, int at, out char digit, out int next)
    {
        digit = '\0';
        next = at;
        bool wordStart = at == 0 || !(char.IsLetterOrDigit(value[at - 1]) || (value[at - 1] == '.' && at > 1 && char.IsAsciiDigit(value[at - 2])));
        if (!wordStart || value[at] != '1' || at + 2 > value.Length)
        {
            return false;
        }

        int sign = Scan.SkipBlanks(value, at + 1);
        if (sign >= value.Length || value[sign] is not ('.' or ','))
        {
            return false;
        }

        int number = Scan.SkipBlanks(value, sign + 1);
        if (number >= value.Length || value[number] is not (>= '3' and <= '7') || (number + 1 < value.Length && char.IsAsciiDigit(value[number + 1])))
        {
            return false;
        }

        digit = value[number];
        next = number + 1;
        return true;
    }

    private static int ReadLetters(ReadOnlySpan<char> value, int at, char digit, List<string> reasons)
    {
        int end = at;
        int start = at;
        bool open = false;
        bool range = false;
        char last = '\0';
        while (at < value.Length)
        {
            char c = value[at];
            if (char.IsWhiteSpace(c) || c is ',' or '/' or '&' or ';' or '-' or '"' or '+' || (c == '.' && at == start))
            {
                range |= c == '-';
                at++;
            }
            else if (c is '(' or '[' or '{')
            {
                open = true;
                at++;
            }
            else if (c is ')' or ']' or '}')
            {
                open = false;
                end = ++at;
            }
            else if (IsConnector(value, at, out int length))
            {
                at += length;
            }
            else if (IsLetter(value, at, open))
            {
                char letter = char.ToLowerInvariant(c);
                for (char each = range && letter > last && last != '\0' ? (char)(last + 1) : letter; each <= letter; each++)
                {
                    string reason = $"1.{digit}({each})";
                    if (!reasons.Contains(reason))
                    {
                        reasons.Add(reason);
                    }
                }

                last = letter;
                range = false;
                end = ++at;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool IsConnector(ReadOnlySpan<char> value, int at, out int length)
    {
        length = 0;
        foreach (string word in (ReadOnlySpan<string>)["AND", "OR", "PARAS", "PARA", "PARAGRAPHS", "SECTIONS", "SUBSECTIONS"])
        {
            if (Scan.IsWord(value, at, word))
            {
                length = word.Length;
            }
        }

        return length > 0;
    }

    // A letter a to h alone; outside brackets "a" is the article.
    private static bool IsLetter(ReadOnlySpan<char> value, int at, bool open)
    {
        char letter = char.ToLowerInvariant(value[at]);
        bool alone = at + 1 == value.Length || !char.IsLetterOrDigit(value[at + 1]) || (open && IsRunOfLetters(value, at));
        return letter is >= 'a' and <= 'h' && alone && (open || letter != 'a' || value[at] == 'A');
    }

    // "(bd)"
    private static bool IsRunOfLetters(ReadOnlySpan<char> value, int at)
    {
        int end = at;
        while (end < value.Length && end - at < 6 && (value[end] | 0x20) is >= 'a' and <= 'h')
        {
            end++;
        }

        return end < value.Length && value[end] is ')' or ']';
    }

    // "REASON: (B) AND (D)"
    private static void FindWithoutSection(ReadOnlySpan<char> value, List<string> reasons, ref int start, ref int end)
    {
        int word = value.IndexOf("REASON", StringComparison.OrdinalIgnoreCase);
        int open = word < 0 ? -1 : value[word..].IndexOf('(');
        while (open >= 0 && word + open + 2 < value.Length && value[word + open + 2] == ')')
        {
            char letter = char.ToLowerInvariant(value[word + open + 1]);
            if (letter is < 'a' or > 'h')
            {
                return;
            }

            start = reasons.Count == 0 ? word + open : start;
            reasons.Add($"({letter})");
            end = word + open + 3;
            int next = value[end..].IndexOf('(');
            open = next is >= 0 and <= 6 ? end - word + next : -1;
        }
    }
}
