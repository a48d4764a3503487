using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.ArchiveCopies;
using Reftel.Reading.Telegrams.Head;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>
/// What stands behind the sign-off: NNNN and its fellows, <c>#1009</c>, BT, GP-3, a class word, the address of the post's
/// web site, marks of the end (format lines 15 and 16; copies of all eras).
/// </summary>
internal static class TrailerReader
{
    /// <summary>Marks the trailing lines.</summary>
    /// <returns>The line behind the last line of the text proper.</returns>
    public static int Read(TelegramText text, int bodyStart, int bodyEnd)
    {
        int end = bodyEnd;
        while (end > bodyStart)
        {
            int line = end - 1;
            if (text.IsBlank(line) || text.Furniture[line] != Furniture.None)
            {
                end--;
                continue;
            }

            if (!IsEndSign(text.Words(line)) && !IsAddressOfSite(text, line, bodyStart))
            {
                break;
            }

            text.MarkLine(IsEndOfMessage(text.Words(line)) ? SyntaxKind.EndOfMessageLine : SyntaxKind.Trailer, line);
            end--;
        }

        return end;
    }

    /// <summary>A line that invites to the post's web site; it may stand before the sign-off.</summary>
    public static bool IsSite(ReadOnlySpan<char> words) =>
        Scan.StartsWith(words, 0, "VISIT US AT") || (Scan.IsWord(words, 0, "VISIT") || words.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        && (words.Contains("WEBSITE", StringComparison.OrdinalIgnoreCase) || words.Contains("WEB SITE", StringComparison.OrdinalIgnoreCase)
            || (words.StartsWith("http", StringComparison.OrdinalIgnoreCase) && words.IndexOf(' ') < 0));

    /// <summary>A line that may stand between the text and the sign-off.</summary>
    public static bool IsBeforeSignOff(ReadOnlySpan<char> words) => IsSite(words) || IsGroup(words);

    // GP-1 to GP-4, the automatic downgrading groups of E.O. 10501.
    private static bool IsGroup(ReadOnlySpan<char> words) => words.StartsWith("GP-") && words.Length < 12;

    private static bool IsAddressOfSite(TelegramText text, int line, int bodyStart)
    {
        ReadOnlySpan<char> words = text.Words(line);
        if (Scan.IsWord(words, 0, "VISIT") && IsSite(words))
        {
            return true;
        }

        int before = text.PreviousFilled(line);
        return IsSite(words) && before >= bodyStart && Scan.IsWord(text.Words(before), 0, "VISIT");
    }

    /// <summary>A line behind the text of a transmission.</summary>
    public static bool IsEndSign(ReadOnlySpan<char> words)
    {
        return IsEndOfMessage(words)
            || (Scan.IsWord(words, 0, "BT") && words.Length < 12)
            || IsGroup(words)
            || words.Contains("END OF DOCUMENT", StringComparison.OrdinalIgnoreCase)
            || words.Contains("CABLE ENDS", StringComparison.OrdinalIgnoreCase)
            || words.Contains("END OF CABLE", StringComparison.OrdinalIgnoreCase)
            || Scan.StartsWith(words, 0, "END CABLE")
            || (words.Length <= 2 && words.IndexOfAnyExcept("#>*.-") < 0)
            || (words.StartsWith("@@@") && words.EndsWith("@@@"))
            || Scan.StartsWith(words, 0, "DECONTROL")
            || RuleLine.Is(words)
            || DashLine.TryRead(words, out _)
            || words.Equals("Message Text", StringComparison.OrdinalIgnoreCase)
            || ClassificationWords.IsBanner(words);
    }

    // Format lines 15 and 16: #1009, NNNN.
    private static bool IsEndOfMessage(ReadOnlySpan<char> words) =>
        (words.StartsWith("NNN") && words.Length < 20)
        || (words[0] == '#' && words.Length is > 1 and < 8 && Scan.SkipDigits(words, 1) == words.Length);
}
