using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>Tells passing instructions (<c>DEPT FOR EUR/WE</c>, <c>STATE PASS USAID</c>, <c>TAKE AS IMMEDIATE ACTION</c>) from prose.</summary>
internal static class PassingWords
{
    /// <summary>True for a short line in a short block that does not end as a sentence does.</summary>
    public static bool LooksLikeInstruction(TelegramText text, int line, ReadOnlySpan<char> words)
    {
        if (words.Length > 75 || EndsSentence(words))
        {
            return false;
        }

        int block = 1;
        for (int next = line + 1; next < text.Count && text.IsWords(next) && block <= 4; next++)
        {
            block++;
        }

        for (int before = line - 1; before >= 0 && text.IsWords(before) && block <= 4; before--)
        {
            block++;
        }

        return block <= 4 || HasInstruction(words);
    }

    /// <summary>True when an instruction goes on in the next line: it ends in a comma, a slash, FOR or AND, or announces a repeat without its colon.</summary>
    public static bool IsOpen(string instruction) =>
        (instruction.StartsWith("FOLLOWING ", StringComparison.Ordinal) && instruction[^1] != ':')
        || instruction[^1] is ',' or '/' || instruction.EndsWith(" FOR", StringComparison.Ordinal) || instruction.EndsWith(" AND", StringComparison.Ordinal);

    private static bool HasInstruction(ReadOnlySpan<char> words) =>
        words.Contains(" PASS ", StringComparison.OrdinalIgnoreCase) || words.Contains(" FOR ", StringComparison.Ordinal)
        || Scan.IsWord(words, 0, "FOR") || Scan.IsWord(words, 0, "FROM") || Scan.IsWord(words, 0, "PASS");

    private static bool EndsSentence(ReadOnlySpan<char> words) => words.Length > 40 && words[^1] is '.' or '?' or '!';
}
