using System.Buffers;
using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>Words inside a paragraph that open or close a block.</summary>
/// <param name="Start">Where the marker begins in the paragraph's text, its opening bracket included.</param>
/// <param name="End">Behind the marker, its punctuation and closing bracket included.</param>
/// <param name="Kind">The block.</param>
/// <param name="Opens">True to open, false to close.</param>
/// <param name="Bracketed">True when an opening bracket stands before it; the block then ends with the bracket at the latest.</param>
internal readonly record struct BlockMarker(int Start, int End, BlockKind Kind, bool Opens, bool Bracketed)
{
    private const int MostQualifiers = 3;

    private static readonly SearchValues<string> Words =
        SearchValues.Create(["summary", "comment", "note", "action request", "quote", "qte", "begin", "end "], StringComparison.OrdinalIgnoreCase);

    /// <summary>All markers of a paragraph in order.</summary>
    public static List<BlockMarker>? Find(ReadOnlySpan<char> text)
    {
        List<BlockMarker>? found = null;
        int at = 0;
        while (at < text.Length)
        {
            int hit = text[at..].IndexOfAny(Words);
            if (hit < 0)
            {
                break;
            }

            at += hit;
            int end = Scan.SkipLetters(text, at);
            bool wordStart = at == 0 || !char.IsLetterOrDigit(text[at - 1]) || IsUnquote(text, at);
            if (wordStart && TryRead(text, at, out BlockMarker marker) && (found is null || marker.Start >= found[^1].End))
            {
                (found ??= []).Add(marker);
                end = Math.Max(end, marker.End);
            }

            at = Math.Max(end, at + 1);
        }

        return found;
    }

    private static bool TryRead(ReadOnlySpan<char> text, int at, out BlockMarker marker)
    {
        marker = default;
        if (IsUnquote(text, at))
        {
            marker = new BlockMarker(at - 2, BlockPhrase.SkipClosing(text, Scan.SkipLetters(text, at)), BlockKind.Quote, Opens: false, Bracketed: false);
            return true;
        }

        if (Scan.IsWord(text, at, "BEGIN") || Scan.IsWord(text, at, "END"))
        {
            return TryReadBeginOrEnd(text, at, out marker);
        }

        if (Scan.IsWord(text, at, "QUOTE") || Scan.IsWord(text, at, "QTE"))
        {
            return TryReadQuote(text, at, out marker);
        }

        return TryReadOpening(text, at, out marker);
    }

    // "BEGIN SUMMARY", "(Begin Embassy comment:", "END UNOFFICIAL TRANSLATION."
    private static bool TryReadBeginOrEnd(ReadOnlySpan<char> text, int at, out BlockMarker marker)
    {
        marker = default;

        // In lower case only in brackets: "by the end of the comment period" is prose.
        bool opens = (text[at] | 0x20) == 'b';
        if (char.IsAsciiLetterLower(text[at]) && !(at > 0 && text[at - 1] is '(' or '['))
        {
            return false;
        }

        int behind = Scan.SkipLetters(text, at);
        if (!BlockPhrase.TryRead(text, behind, out BlockKind kind, out int end))
        {
            return false;
        }

        bool bracket = at > 0 && text[at - 1] is '(' or '[';
        int start = bracket ? at - 1 : at;
        if (!opens)
        {
            marker = new BlockMarker(start, BlockPhrase.SkipClosing(text, end), kind, Opens: false, Bracketed: false);
            return true;
        }

        // "to begin text messaging": an opening stands at the beginning of something.
        marker = new BlockMarker(start, end, kind, Opens: true, bracket);
        return char.IsAsciiLetterUpper(text[at]) && IsBeginning(text, start);
    }

    private static bool TryReadQuote(ReadOnlySpan<char> text, int at, out BlockMarker marker)
    {
        int end = Scan.SkipLetters(text, at);
        int before = SkipBlanksBack(text, at);
        bool colon = end < text.Length && text[end] == ':';
        marker = new BlockMarker(at, end, BlockKind.Quote, Opens: true, Bracketed: false);
        return text[at..end].IndexOfAnyInRange('a', 'z') < 0
            && (before == 0 || colon || EndsSomething(text[before - 1]) || text[before - 1] is ':' or ',');
    }

    // "(Note:", "[Comment:", "COMMENT:", "Embassy Comment:" and "SUMMARY." at the beginning; not "the note" in prose.
    private static bool TryReadOpening(ReadOnlySpan<char> text, int at, out BlockMarker marker)
    {
        marker = default;
        if (!BlockPhrase.TryReadWord(text, at, out BlockKind kind, out int wordEnd))
        {
            return false;
        }

        int start = SkipQualifiers(text, at);
        if (start < 0)
        {
            return false;
        }

        int before = SkipBlanksBack(text, start);
        bool bracket = before > 0 && text[before - 1] is '(' or '[';
        bool first = before == 0;
        wordEnd = BlockPhrase.SkipSuffix(text, wordEnd);
        int sign = Scan.SkipBlanks(text, wordEnd);
        char punctuation = sign < text.Length ? text[sign] : ' ';
        bool colon = punctuation == ':';
        bool stop = punctuation == '.' || (punctuation == '-' && sign + 1 < text.Length && text[sign + 1] == '-');
        bool capitals = text[at..wordEnd].IndexOfAnyInRange('a', 'z') < 0;
        bool named = colon || (stop && start == at && (first || bracket)) || (bracket && capitals && start == at && punctuation != ')');
        marker = new BlockMarker(bracket ? before - 1 : start, colon ? sign + 1 : wordEnd, kind, Opens: true, bracket);
        return named;
    }

    // "Embassy", "Post", "Ambassador's", "Country Team" before the word; the place where they begin, or -1 in running prose.
    private static int SkipQualifiers(ReadOnlySpan<char> text, int at)
    {
        int start = at;
        for (int words = 0; words <= MostQualifiers; words++)
        {
            int before = SkipBlanksBack(text, start);
            if (before == 0 || text[before - 1] is '(' or '[' || EndsSomething(text[before - 1]))
            {
                return start;
            }

            int word = before;
            while (word > 0 && (char.IsAsciiLetter(text[word - 1]) || text[word - 1] is '\'' or '\u2019'))
            {
                word--;
            }

            if (word == before || !char.IsAsciiLetterUpper(text[word]))
            {
                return -1;
            }

            start = word;
        }

        return -1;
    }

    private static bool IsBeginning(ReadOnlySpan<char> text, int at)
    {
        int before = SkipBlanksBack(text, at);
        return before == 0 || EndsSomething(text[before - 1]) || text[before - 1] is ':' or ',' or '(' or '[' or '-';
    }

    private static bool EndsSomething(char c) => c is '.' or '?' or '!' or ')' or '"' or ']' or '\u201D' or '\n';

    private static int SkipBlanksBack(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1]) && text[at - 1] != '\n')
        {
            at--;
        }

        return at;
    }

    private static bool IsUnquote(ReadOnlySpan<char> text, int at) =>
        at >= 2 && (text[at - 1] | 0x20) == 'n' && (text[at - 2] | 0x20) == 'u' && (at == 2 || !char.IsLetterOrDigit(text[at - 3]))
        && (text[at] | 0x20) == 'q';
}
