using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>
/// The letter before an item of a REF line: <c>A.</c>, <c>A)</c>, <c>(A)</c>, <c>¶B.</c>, <c>A. (A)</c>, <c>REF A:</c>.
/// </summary>
internal static class ReferenceEnumerator
{
    /// <param name="text">Begins where the letter may stand.</param>
    /// <param name="label">The letter, upper case.</param>
    /// <param name="length">Characters up to the item itself.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out char label, out int length)
    {
        label = '\0';
        length = 0;
        int at = 0;
        bool pilcrow = text.Length > 0 && text[0] == '\u00B6';
        if (pilcrow)
        {
            at = Scan.SkipBlanks(text, 1);
        }

        bool word = Scan.IsWord(text, at, "REF") || Scan.IsWord(text, at, "REFTEL");
        if (word)
        {
            at = Scan.Skip(text, Scan.SkipLetters(text, at), "");
        }

        if (!TryReadLetter(text, at, pilcrow || word, out label, out int end))
        {
            return false;
        }

        // The same letter may stand twice, as in "A. (A) STATE 1" or "A. REF A STATE 1".
        int again = Scan.SkipBlanks(text, end);
        if (Scan.IsWord(text, again, "REF"))
        {
            again = Scan.SkipBlanks(text, again + 3);
        }

        if (TryReadLetter(text, again, bare: again > end + 1, out char second, out int secondEnd) && second == label)
        {
            end = secondEnd;
        }

        length = Scan.SkipBlanks(text, end);
        return true;
    }

    /// <summary>True for an item with a number in place of a letter: <c>2) STATE 99001</c>.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> text) => TryReadNumber(text, out _, out int length) && TelegramCitation.TryRead(text, length, out _);

    /// <summary>Reads <c>1)</c>, <c>(1)</c> or <c>1.</c> before an item.</summary>
    public static bool TryReadNumber(ReadOnlySpan<char> text, out string label, out int length)
    {
        label = "";
        length = 0;
        int start = text.Length > 0 && text[0] == '(' ? 1 : 0;
        int end = Scan.SkipDigits(text, start);
        if (end - start is < 1 or > 2 || end >= text.Length || text[end] is not (')' or '.') || end + 1 >= text.Length || !char.IsWhiteSpace(text[end + 1]))
        {
            return false;
        }

        label = text[start..end].ToString();
        length = Scan.SkipBlanks(text, end + 1);
        return true;
    }

    private static bool TryReadLetter(ReadOnlySpan<char> text, int at, bool bare, out char label, out int end)
    {
        label = '\0';
        end = at;
        bool open = at < text.Length && text[at] is '(' or '[';
        int letter = open ? Scan.SkipBlanks(text, at + 1) : at;
        if (letter >= text.Length || !char.IsAsciiLetter(text[letter]))
        {
            return false;
        }

        label = char.ToUpperInvariant(text[letter]);
        int close = letter + 1;
        bool closed = close < text.Length && (open ? text[close] is ')' or ']' : text[close] is '.' or ')' or ':');
        if (closed)
        {
            end = close + 1;

            // "A.)" and "(A)." and "A.:"
            while (end < text.Length && text[end] is '.' or ')' or ':')
            {
                end++;
            }

            // "U.S. EMBASSY": an initial is followed by a letter at once.
            return open || text[close] != '.' || end >= text.Length || !char.IsAsciiLetter(text[end]) || !IsInitial(text, end);
        }

        // "A - AMMAN 1200"
        if (!open && close + 2 < text.Length && text[close] == ' ' && text[close + 1] == '-' && text[close + 2] == ' ')
        {
            end = close + 2;
            return true;
        }

        end = close;
        return bare && !open && (close == text.Length || char.IsWhiteSpace(text[close]));
    }

    // "U.S." but not "A.STATE 1".
    private static bool IsInitial(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at + 1] == '.';
}
