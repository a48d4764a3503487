using System.Buffers;
using System.Collections.Frozen;
using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>The words behind BEGIN and END, and those that a block's name may carry with it.</summary>
internal static class BlockPhrase
{
    private const int Longest = 70;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".:;)]\n");

    // What is quoted whole between BEGIN and END.
    private static readonly FrozenSet<string> Documents = new[]
    {
        "TEXT", "TRANSLATION", "NONPAPER", "POINTS", "TRANSCRIPT", "LETTER", "VERBALE", "DIPNOTE", "RELEASE", "STATEMENT",
        "EXCERPT", "EXCERPTS", "LIST", "DRAFT", "PAPER", "AGREEMENT", "MESSAGE", "REMARKS", "SPEECH", "ARTICLE", "DOCUMENT", "COMMUNIQUE", "RESOLUTION",
        "DECLARATION", "PROPOSAL", "GUIDANCE", "INSTRUCTIONS", "QUESTIONS", "ANSWERS", "TRANSCRIPTION", "MEMORANDUM", "MEMCON", "DECREE", "EDITORIAL", "CABLE", "TELEGRAM",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] DocumentsOfTwoWords = ["NON-PAPER", "DIPLOMATIC NOTE"];

    private static readonly string[] Joined =
        ["AND", "ACTION", "REQUEST", "REQUESTED", "COMMENT", "COMMENTS", "SUMMARY", "INTRODUCTION", "RECOMMENDATION", "RECOMMENDATIONS", "NOTE", "CONTINUED", "CONT", "BACKGROUND", "ANALYSIS", "CONCLUSION", "OUTLOOK"];

    /// <summary>Reads what BEGIN or END names: <c>SUMMARY</c>, <c>Embassy comment</c>, <c>TEXT OF LETTER</c>.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="at">Behind BEGIN or END.</param>
    /// <param name="kind">The block.</param>
    /// <param name="end">Behind the phrase.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out BlockKind kind, out int end)
    {
        at = Scan.Skip(text, at, "-");
        ReadOnlySpan<char> window = text[at..Math.Min(text.Length, at + Longest)];
        int stop = window.IndexOfAny(Ends);
        int quote = window.IndexOfAny('"', '\u201C', '(');
        stop = quote >= 0 && (stop < 0 || quote < stop) ? quote : stop;
        ReadOnlySpan<char> phrase = (stop < 0 ? window : window[..stop]).TrimEnd();
        kind = default;
        end = at;
        if (Name(phrase) is not (BlockKind found, int length))
        {
            return false;
        }

        // Without punctuation close by the phrase ends with the word that names the block.
        kind = found;
        end = at + (stop < 0 || Words(phrase) > 6 ? length : phrase.Length);
        return true;
    }

    /// <summary>Reads SUMMARY, COMMENT, NOTE or ACTION REQUEST.</summary>
    public static bool TryReadWord(ReadOnlySpan<char> text, int at, out BlockKind kind, out int end)
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

        kind = default;
        end = at;
        return false;
    }

    /// <summary>Passes over <c>and Comment</c>, <c>/Recommendation</c>, <c>continued</c>, <c>(C)</c> behind a block's name.</summary>
    public static int SkipSuffix(ReadOnlySpan<char> text, int at)
    {
        while (true)
        {
            int next = Scan.Skip(text, at, "/&");
            int end = Scan.SkipLetters(text, next);
            if (next < text.Length && text[next] == '(' && PortionMark.TryRead(text[next..], out PortionMark mark))
            {
                at = next + mark.Length;
            }
            else if (end > next && IsJoined(text[next..end]))
            {
                at = end;
            }
            else
            {
                return at;
            }
        }
    }

    /// <summary>"End note.)" takes period and bracket with it.</summary>
    public static int SkipClosing(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '.' or ')' or ']' or ':' or ';')
        {
            at++;
        }

        return at;
    }

    // The word that names the block, and where it ends in the phrase. A diplomatic note is a document, not an aside.
    private static (BlockKind Kind, int End)? Name(ReadOnlySpan<char> phrase)
    {
        (BlockKind Kind, int End)? found = null;
        int words = 0;
        for (int at = 0; at < phrase.Length && words < 7; words++)
        {
            if (DocumentEnd(phrase, at) is int documentEnd)
            {
                return (BlockKind.Text, documentEnd);
            }

            if (Scan.IsWord(phrase, at, "QUOTE") || Scan.IsWord(phrase, at, "QTE"))
            {
                return (BlockKind.Quote, Scan.SkipLetters(phrase, at));
            }

            if (found is null && TryReadWord(phrase, at, out BlockKind kind, out int end))
            {
                found = (kind, end);
            }

            at = Scan.SkipBlanks(phrase, Scan.SkipToken(phrase, at));
        }

        return found;
    }

    private static int? DocumentEnd(ReadOnlySpan<char> phrase, int at)
    {
        int end = Scan.SkipLetters(phrase, at);
        if ((end == phrase.Length || !char.IsLetterOrDigit(phrase[end])) && Documents.GetAlternateLookup<ReadOnlySpan<char>>().Contains(phrase[at..end]))
        {
            return end;
        }

        foreach (string document in DocumentsOfTwoWords)
        {
            if (Scan.IsWord(phrase, at, document))
            {
                return at + document.Length;
            }
        }

        return null;
    }

    private static int Words(ReadOnlySpan<char> phrase) => phrase.Count(' ') + 1;

    private static bool IsJoined(ReadOnlySpan<char> word)
    {
        foreach (string joined in Joined)
        {
            if (word.Equals(joined, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
