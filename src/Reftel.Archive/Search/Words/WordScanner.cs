namespace Reftel.Archive.Search.Words;

/// <summary>
/// Parts a text into the words that are indexed and asked for: runs of letters, and runs of digits. The two part where they
/// meet, so that <c>07MINSK1009</c> and <c>07 MINSK 1009</c> are the same three words.
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    private const char SoftHyphen = '\u00AD';

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    public FoundWord Current { get; private set; }

    public bool MoveNext()
    {
        int at = _at;
        while (at < _text.Length && !IsWordCharacter(_text[at]))
        {
            at++;
        }

        if (at == _text.Length)
        {
            _at = at;
            return false;
        }

        int start = at;
        at = char.IsAsciiDigit(_text[at]) ? SkipDigits(at) : IsIdeograph(_text[at]) ? at + 1 : SkipLetters(at);
        Current = new FoundWord(start, at - start);
        _at = at;
        return true;
    }

    private readonly int SkipDigits(int at)
    {
        while (at < _text.Length && char.IsAsciiDigit(_text[at]))
        {
            at++;
        }

        return at;
    }

    // An apostrophe between letters belongs to the word (Minsk's, аб'ект); so does what is not seen in print.
    private readonly int SkipLetters(int at)
    {
        while (at < _text.Length)
        {
            char c = _text[at];
            bool inside = IsLetter(c) || ((IsApostrophe(c) || c == SoftHyphen) && at + 1 < _text.Length && IsLetter(_text[at + 1]));
            if (!inside || IsIdeograph(c))
            {
                break;
            }

            at++;
        }

        return at;
    }

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    private static bool IsWordCharacter(char c) => char.IsAsciiLetterOrDigit(c) || (c >= '\u0080' && IsLetter(c));

    // Digits of other scripts are letters here: nobody asks for them by value.
    private static bool IsLetter(char c) => char.IsAsciiLetter(c)
        || (c >= '\u0080' && (char.IsLetterOrDigit(c) || CompatibleLetters.IsNumeral(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark));

    private static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');
}
