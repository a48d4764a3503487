namespace Reftel.Reading.Language.Sentences;

/// <summary>Whether a stop ends a sentence: what stands before it, what follows, and whether a bracket is open. Looks a bounded number of characters either way.</summary>
/// <param name="text">The paragraph, and what stands before it.</param>
internal ref struct SentenceBoundary(ReadOnlySpan<char> text)
{
    // A bracket that does not close within this is none.
    private const int LongestBracket = 600;
    private const int LongestWord = 16;

    private readonly ReadOnlySpan<char> _text = text;
    private int _bracket = -1;
    private int _depth;

    /// <summary>A new sentence begins.</summary>
    public void Begin()
    {
        _depth = 0;
        _bracket = -1;
    }

    /// <summary>Takes note of brackets.</summary>
    public void See(char c, int at)
    {
        if (c is '(' or '[')
        {
            _bracket = _depth == 0 ? at : _bracket;
            _depth++;
        }
        else if (c is ')' or ']' && _depth > 0)
        {
            _depth--;
        }
    }

    /// <summary>Offset behind the sentence that the stop at <paramref name="at"/> ends, closing quotes and anchors of notes with it; zero when it ends none.</summary>
    /// <param name="begin">Where the sentence begins.</param>
    /// <param name="at">The stop.</param>
    /// <param name="behind">Where to go on when it ends none.</param>
    public int At(int begin, int at, out int behind)
    {
        int stop = at + 1;
        while (stop < _text.Length && IsStop(_text[stop]))
        {
            stop++;
        }

        int spaced = Spaced(stop);
        behind = stop;
        if (at == begin || (_text[at - 1] is '[' or '(' && stop < _text.Length && _text[stop] is ']' or ')'))
        {
            // Words left out, at the beginning or in brackets.
            behind = Math.Max(stop, spaced);
            return 0;
        }

        int run = stop - at;
        if (spaced > stop && Upper(Next(spaced)) && run == 1 && at > begin && char.IsLetter(_text[at - 1]))
        {
            // "compounds. . . . The practice": the sentence ended, then words were left out.
            return stop;
        }

        if (spaced > stop)
        {
            (stop, behind, run) = (spaced, spaced, 3);
        }

        int close = stop;
        int depth = _depth;
        while (close < _text.Length && IsCloser(close, begin))
        {
            depth -= _text[close] is ')' or ']' && depth > 0 ? 1 : 0;
            close++;
        }

        int end = Anchors(close);
        if (depth > 0 && at - _bracket < LongestBracket && _bracket > begin)
        {
            return 0;
        }

        int next = Next(end);
        if (next >= _text.Length)
        {
            behind = _text.Length;
            return _text.Length;
        }

        bool gap = end < _text.Length && char.IsWhiteSpace(_text[end]);
        if (!gap || !Begins(next))
        {
            return 0;
        }

        // "I" is a capital in the middle of a sentence too.
        if (run == 3 && _text[at] == '.' && close == stop && _text[next] == 'I' && (next + 1 == _text.Length || !char.IsLetter(_text[next + 1])))
        {
            return 0;
        }

        _depth = depth;
        return _text[at] == '.' && run == 1 && close == stop && Goes(begin, at, next) ? 0 : Dashed(end) ? 0 : end;
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '\u2026' or '\uFF0E' or '\u3002';

    private static bool IsOpener(char c) => c is '"' or '\'' or '(' or '[' or '\u201C' or '\u2018' or '\u00AB' or '\u201E' or '`' or '_' or '*';

    private readonly bool IsCloser(int at, int begin)
    {
        char c = _text[at];
        return c is ')' or ']' or '\u201D' or '\u2019' or '\u00BB' or '_' or '*' || (c is '"' or '\'' or '\u201C' && at > begin);
    }

    private readonly bool Upper(int at) => at < _text.Length && char.IsUpper(_text[at]);

    // A sentence begins with a capital, a number, or letters without case; a lone lower-case letter goes on.
    private readonly bool Begins(int at) => char.IsUpper(_text[at]) || char.IsDigit(_text[at]) || (char.IsLetter(_text[at]) && !char.IsLower(_text[at])) || _text[at] is '$' or '\u20AC' or '\u00A3' or '\u2022' or '\u2043' or '-' or '\u2014' or '\u2013' or '#' or '%' or '<';

    // ". . ." as one mark.
    private readonly int Spaced(int at)
    {
        int dots = 0;
        int last = at;
        while (at + 1 < _text.Length && _text[at] is ' ' or '\u00A0' && _text[at + 1] == '.')
        {
            at += 2;
            dots++;
            last = at;
        }

        return dots > 1 ? last : -1;
    }

    private readonly int Next(int at)
    {
        while (at < _text.Length && (char.IsWhiteSpace(_text[at]) || IsOpener(_text[at])))
        {
            at++;
        }

        return at;
    }

    // ".7 Next", ".[12] Next", ".20,21 Next": anchors of notes belong to the sentence.
    private readonly int Anchors(int at)
    {
        int stop = at;
        while (stop < _text.Length && stop - at < LongestWord && (char.IsDigit(_text[stop]) || _text[stop] is '[' or ']' or '^' or ',' or '-' or '\u2013' || char.GetUnicodeCategory(_text[stop]) is System.Globalization.UnicodeCategory.OtherNumber))
        {
            stop++;
        }

        if (stop == at || (stop < _text.Length && !char.IsWhiteSpace(_text[stop])))
        {
            return at;
        }

        // ".11 12 Take": a second number of one line.
        int more = stop;
        while (more + 1 < _text.Length && _text[more] == ' ' && char.IsDigit(_text[more + 1]) && more - at < LongestWord)
        {
            more++;
            while (more < _text.Length && char.IsDigit(_text[more]))
            {
                more++;
            }
        }

        return more > stop && Upper(Next(more)) && char.IsDigit(_text[at]) ? more : stop;
    }

    // "? - said the mother": a dash that goes on with a small letter.
    private readonly bool Dashed(int end)
    {
        int at = Next(end);
        if (at >= _text.Length || !Characters.IsDash(_text[at]))
        {
            return false;
        }

        while (at < _text.Length && (Characters.IsDash(_text[at]) || char.IsWhiteSpace(_text[at])))
        {
            at++;
        }

        return at < _text.Length && char.IsLower(_text[at]);
    }

    // True where the sentence goes on behind a lone full stop.
    private readonly bool Goes(int begin, int stop, int next)
    {
        int start = stop;
        while (start > begin && stop - start < LongestWord && (char.IsLetterOrDigit(_text[start - 1]) || _text[start - 1] is '.' or '-' or '\u00B0' or '\u2116'))
        {
            start--;
        }

        while (start < stop && _text[start] is '.' or '-')
        {
            start++;
        }

        ReadOnlySpan<char> word = _text[start..stop];
        int length = 0;
        while (next + length < _text.Length && length < LongestWord && (char.IsLetter(_text[next + length]) || (_text[next + length] is '\'' or '\u2019' && length > 0)))
        {
            length++;
        }

        ReadOnlySpan<char> follower = _text.Slice(next, length);
        bool number = char.IsDigit(_text[next]);
        if (word.IsEmpty)
        {
            return false;
        }

        if (SentenceWords.IsInside(word))
        {
            return true;
        }

        if (SentenceWords.IsBeforeNumber(word) && (word.Length > 1 || char.IsLower(word[0])))
        {
            return number || (word.Length < 4 && IsRoman(follower)) || (word is "No" or "Art" && !SentenceWords.IsBeginning(follower));
        }

        bool starter = SentenceWords.IsBeginning(follower) && !(follower.Length == 1 && _text[next + 1] == '.');
        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            return Initial(begin, start, starter);
        }

        if (SentenceWords.IsMaybe(word) || IsLettered(word))
        {
            if (length > 1 && SentenceWords.IsModal(follower) && !follower.ContainsAnyInRange('a', 'z') && !follower.ContainsAnyInRange('\u0430', '\u045F'))
            {
                // "THE U.S. COULD NOT": in capitals a verb of the sentence looks as one that begins a question.
                return true;
            }

            return !starter || IsShortPhrase(begin, stop);
        }

        return false;
    }

    // "I" at the end of words is the word; other capitals are initials, unless a word that begins sentences follows a word that is no name.
    private readonly bool Initial(int begin, int start, bool starter)
    {
        int before = start;
        while (before > begin && char.IsWhiteSpace(_text[before - 1]))
        {
            before--;
        }

        int word = before;
        while (word > begin && before - word < LongestWord && char.IsLetter(_text[word - 1]))
        {
            word--;
        }

        bool small = word < before && char.IsLower(_text[word]);
        return !(starter && (small || start == begin || !char.IsUpper(_text[word]))) && !(_text[start] == 'I' && small);
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => !word.IsEmpty && !word.ContainsAnyExcept("IVXLC");

    // "U.S", "a.m", "и.о"
    private static bool IsLettered(ReadOnlySpan<char> word)
    {
        bool dotted = false;
        for (int i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }

            dotted |= i > 0;
        }

        return dotted;
    }

    // "At 5 a.m.", which begins a sentence.
    private readonly bool IsShortPhrase(int begin, int stop)
    {
        if (stop - begin > 2 * LongestWord)
        {
            return false;
        }

        int end = begin;
        while (end < stop && char.IsLetter(_text[end]))
        {
            end++;
        }

        int blanks = 0;
        for (int i = begin; i < stop; i++)
        {
            blanks += _text[i] == ' ' ? 1 : 0;
        }

        return blanks <= 3 && SentenceWords.IsPreposition(_text[begin..end]);
    }
}
