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
    private static readonly SearchValues<string> Words =
        SearchValues.Create(["summary", "comment", "note", "action request", "quote", "qte", "text"], StringComparison.OrdinalIgnoreCase);

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
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]) || IsUnquote(text, at)) && TryRead(text, at, out BlockMarker marker))
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
        if (!TryReadWord(text, at, out BlockKind kind, out int wordEnd))
        {
            return false;
        }

        int start = at;
        if (IsUnquote(text, at))
        {
            marker = new BlockMarker(at - 2, SkipClosing(text, wordEnd), BlockKind.Quote, Opens: false, Bracketed: false);
            return true;
        }

        int before = PreviousWord(text, at, out int beforeEnd);
        ReadOnlySpan<char> previous = text[before..beforeEnd];
        if (previous.Equals("END", StringComparison.OrdinalIgnoreCase) || previous.Equals("ENDS", StringComparison.OrdinalIgnoreCase))
        {
            int open = before > 0 && text[before - 1] is '(' or '[' ? before - 1 : before;
            marker = new BlockMarker(open, SkipClosing(text, wordEnd), kind, Opens: false, Bracketed: false);
            return true;
        }

        if (previous.Equals("BEGIN", StringComparison.OrdinalIgnoreCase))
        {
            bool bracket = before > 0 && text[before - 1] is '(' or '[';
            marker = new BlockMarker(bracket ? before - 1 : before, wordEnd, kind, Opens: true, bracket);
            return true;
        }

        return TryReadOpening(text, start, wordEnd, kind, out marker);
    }

    // "(Note:", "[Comment:", "COMMENT:" and "SUMMARY." at the beginning, "QUOTE" in capitals alone; not "the note" in prose.
    private static bool TryReadOpening(ReadOnlySpan<char> text, int at, int wordEnd, BlockKind kind, out BlockMarker marker)
    {
        marker = default;
        int start = at;
        int before = start;
        while (before > 0 && char.IsWhiteSpace(text[before - 1]))
        {
            before--;
        }

        bool bracket = before > 0 && text[before - 1] is '(' or '[';
        bool first = before == 0;
        bool afterSentence = before > 0 && text[before - 1] is '.' or '?' or '!' or ')' or '"' or ']' or '\u201D' or '\n';
        int sign = Scan.SkipBlanks(text, wordEnd);
        char punctuation = sign < text.Length ? text[sign] : ' ';
        bool colon = punctuation == ':';
        bool stop = punctuation == '.' || (punctuation == '-' && sign + 1 < text.Length && text[sign + 1] == '-');
        bool capitals = text[at..wordEnd].IndexOfAnyInRange('a', 'z') < 0;
        if (kind is BlockKind.Quote or BlockKind.Text)
        {
            // Only "QUOTE" itself opens; BEGIN TEXT was read above. In prose it is a lower-case word.
            bool quoteWord = kind == BlockKind.Quote && capitals && (first || afterSentence || colon || (before > 0 && text[before - 1] is ':' or ','));
            marker = new BlockMarker(at, wordEnd, kind, Opens: true, Bracketed: false);
            return quoteWord;
        }

        if (!bracket && !first && !afterSentence)
        {
            return false;
        }

        bool named = colon || (stop && (first || bracket)) || (bracket && capitals && punctuation != ')');
        marker = new BlockMarker(bracket ? before - 1 : start, colon ? sign + 1 : wordEnd, kind, Opens: true, bracket);
        return named;
    }

    private static bool TryReadWord(ReadOnlySpan<char> text, int at, out BlockKind kind, out int end)
    {
        foreach ((string word, BlockKind blockKind) in BlockWords.Table)
        {
            if (Scan.IsWord(text, at, word))
            {
                kind = blockKind;
                end = at + word.Length;
                return true;
            }
        }

        kind = Scan.StartsWith(text, at, "TEXT") ? BlockKind.Text : BlockKind.Quote;
        end = Scan.SkipLetters(text, at);
        return Scan.IsWord(text, at, "QUOTE") || Scan.IsWord(text, at, "QTE") || Scan.IsWord(text, at, "TEXT");
    }

    private static bool IsUnquote(ReadOnlySpan<char> text, int at) =>
        at >= 2 && (text[at - 1] | 0x20) == 'n' && (text[at - 2] | 0x20) == 'u' && (at == 2 || !char.IsLetterOrDigit(text[at - 3]))
        && (text[at] | 0x20) == 'q';

    private static int PreviousWord(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '-') && at - end < 4)
        {
            end--;
        }

        int start = end;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]) && end - start < 8)
        {
            start--;
        }

        return start;
    }

    // "End note.)" takes period and bracket with it.
    private static int SkipClosing(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '.' or ')' or ']' or ':' or ';')
        {
            at++;
        }

        return at;
    }
}
