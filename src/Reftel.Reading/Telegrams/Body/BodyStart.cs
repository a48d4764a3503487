using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>Signs that the body begins: a numbered paragraph, a heading, BEGIN SUMMARY, SUMMARY:.</summary>
internal static class BodyStart
{
    private static readonly string[] Openers = ["SUMMARY", "BEGIN SUMMARY", "COMMENT", "INTRODUCTION", "BACKGROUND", "BEGIN TEXT"];

    public static bool Is(TelegramText text, int line)
    {
        ReadOnlySpan<char> words = text.Words(line);
        if (ParagraphNumber.TryRead(words, out _) || RuleLine.IsWithHeading(words, out _, out _))
        {
            return true;
        }

        foreach (string opener in Openers)
        {
            if (Scan.IsWord(words, 0, opener) && (words.Length == opener.Length || words[opener.Length] is ':' or '.' or ' ' or '-')
                && (words.Length < 60 || words[opener.Length] is ':' or '.' or '-'))
            {
                return true;
            }
        }

        // A rule, or a short line over one.
        return RuleLine.Is(words) || (words.Length < 80 && line + 1 < text.Count && IsRuleBelow(text, line));
    }

    private static bool IsRuleBelow(TelegramText text, int line) => BodyHeading.RuleBelow(text, line, text.Count) > 0;
}
