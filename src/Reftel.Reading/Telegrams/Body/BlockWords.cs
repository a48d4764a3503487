using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>The words that name a block of a telegram, and the voice each block has.</summary>
internal static class BlockWords
{
    public static readonly (string Word, BlockKind Kind)[] Table =
    [
        ("ACTION REQUESTED", BlockKind.ActionRequest),
        ("ACTION REQUEST", BlockKind.ActionRequest),
        ("SUMMARY", BlockKind.Summary),
        ("COMMENTS", BlockKind.Comment),
        ("COMMENT", BlockKind.Comment),
        ("NOTES", BlockKind.Note),
        ("NOTE", BlockKind.Note),
    ];

    /// <summary>The block that a heading opens: it names one, alone or first among other words; comment wins over a place behind "and".</summary>
    public static BlockKind? KindOfHeading(ReadOnlySpan<char> heading)
    {
        heading = heading.Trim(" :.-()/*");
        if (IsLetterSpaced(heading))
        {
            heading = heading.ToString().Replace(" ", "", StringComparison.Ordinal);
        }

        foreach ((string word, BlockKind kind) in Table)
        {
            if (Scan.IsWord(heading, 0, word) && (kind != BlockKind.Note || heading.Length == word.Length))
            {
                return kind;
            }
        }

        if (heading.Length >= 40 || heading.ContainsAny('.', ':') || Scan.IsWord(heading, 0, "END") || heading.Contains(" END ", StringComparison.Ordinal)
            || heading.Contains(" End ", StringComparison.Ordinal))
        {
            return null;
        }

        // "EMBASSY COMMENT", "BRIEF COMMENT", "INTRODUCTION AND SUMMARY"
        bool commentLast = heading.EndsWith("COMMENT", StringComparison.OrdinalIgnoreCase) || heading.EndsWith("COMMENTS", StringComparison.OrdinalIgnoreCase);
        return commentLast && heading.Length < 40 ? BlockKind.Comment
            : heading.EndsWith("SUMMARY", StringComparison.OrdinalIgnoreCase) && heading.Length < 40 ? BlockKind.Summary
            : heading.EndsWith("ACTION REQUEST", StringComparison.OrdinalIgnoreCase) ? BlockKind.ActionRequest
            : null;
    }

    private static bool IsLetterSpaced(ReadOnlySpan<char> heading) =>
        heading.Length is >= 7 and <= 40 && heading[1] == ' ' && heading[3] == ' ' && heading[5] == ' ';

    /// <summary>True for a line that opens or closes a block and so is no heading: BEGIN TEXT, END SUMMARY, QUOTE, UNQUOTE.</summary>
    public static bool IsMarker(ReadOnlySpan<char> words)
    {
        words = words.Trim(" :.-()");
        return Scan.IsWord(words, 0, "BEGIN") || Scan.IsWord(words, 0, "END") || words.Equals("QUOTE", StringComparison.OrdinalIgnoreCase)
            || words.Equals("UNQUOTE", StringComparison.OrdinalIgnoreCase) || words.Equals("QTE", StringComparison.OrdinalIgnoreCase)
            || words.Equals("UNQTE", StringComparison.OrdinalIgnoreCase);
    }

    public static Voice VoiceOf(BlockKind? block) => block switch
    {
        BlockKind.Comment => Voice.Comment,
        BlockKind.Note => Voice.Note,
        BlockKind.Text or BlockKind.Quote => Voice.Quoted,
        _ => Voice.Reporting,
    };
}
