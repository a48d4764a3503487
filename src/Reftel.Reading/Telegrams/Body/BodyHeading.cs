namespace Reftel.Reading.Telegrams.Body;

/// <summary>A heading of the body.</summary>
/// <param name="Line">Its first line: the rule above, or the words.</param>
/// <param name="Next">The line behind the heading and its rules.</param>
/// <param name="Start">Where its words begin, in the readable text.</param>
/// <param name="End">Behind its words.</param>
internal readonly record struct BodyHeading(int Line, int Next, int Start, int End)
{
    private const int Longest = 100;
    private const int LongestBare = 80;

    /// <summary>
    /// Recognises a heading at a line: words over a rule, between two rules, on one line with its dashes, a word such as
    /// COMMENT alone, or a short line alone before a numbered paragraph.
    /// </summary>
    /// <param name="text">The telegram.</param>
    /// <param name="line">A line with words.</param>
    /// <param name="end">Line behind the body.</param>
    /// <param name="paragraphEnded">True when the text before ended a sentence, or nothing stands before.</param>
    /// <param name="heading">The heading.</param>
    public static bool TryRead(TelegramText text, int line, int end, bool paragraphEnded, out BodyHeading heading)
    {
        heading = default;
        ReadOnlySpan<char> words = text.Words(line);
        int first = text[line].First;
        if (RuleLine.IsWithHeading(words, out int start, out int stop))
        {
            heading = new BodyHeading(line, line + 1, first + start, first + stop);
            return true;
        }

        if (RuleLine.Is(words))
        {
            return TryReadBetweenRules(text, line, end, out heading);
        }

        if (words.Length > Longest || !(IsRuleNear(text, line, end) || (paragraphEnded && words.Length <= LongestBare)))
        {
            return false;
        }

        if (ParagraphNumber.TryRead(words, out _) || BlockWords.IsMarker(words))
        {
            return false;
        }

        int below = RuleBelow(text, line, end);
        if (below > 0 && BelongsTogether(text, line, below, paragraphEnded))
        {
            heading = new BodyHeading(line, below + 1, first, text[line].End);
            return true;
        }

        // Two lines over one rule.
        if (paragraphEnded && line + 1 < end && text.IsWords(line + 1) && text.Words(line + 1).Length <= Longest && RuleBelow(text, line + 1, end) == line + 2
            && IsAlone(text, line, above: true) && !ParagraphNumber.TryRead(text.Words(line + 1), out _) && !EndsSentence(words))
        {
            heading = new BodyHeading(line, line + 3, first, text[line + 1].End);
            return true;
        }

        return IsBare(text, line, end, words, paragraphEnded, out heading);
    }

    // Most lines are prose between other lines of prose; a heading of two lines has its rule four lines on at the most.
    private static bool IsRuleNear(TelegramText text, int line, int end)
    {
        int last = Math.Min(end, line + 5);
        for (int below = line + 1; below < last; below++)
        {
            if (!text.IsBlank(below) && RuleLine.Begins(text.Text[text[below].First]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryReadBetweenRules(TelegramText text, int rule, int end, out BodyHeading heading)
    {
        heading = default;
        int line = Below(text, rule, end);
        if (line < 0 || RuleLine.Is(text.Words(line)) || ParagraphNumber.TryRead(text.Words(line), out _) || text.Words(line).Length > Longest)
        {
            return false;
        }

        int last = line;
        int below = RuleBelow(text, line, end);
        if (below < 0 && line + 1 < end && text.IsWords(line + 1))
        {
            last = line + 1;
            below = RuleBelow(text, last, end);
        }

        if (below < 0)
        {
            return false;
        }

        heading = new BodyHeading(rule, below + 1, text[line].First, text[last].End);
        return true;
    }

    // Directly under running text a rule must be about as long as the words over it.
    private static bool BelongsTogether(TelegramText text, int line, int rule, bool paragraphEnded)
    {
        ReadOnlySpan<char> words = text.Words(line);
        if (words.Contains("   ", StringComparison.Ordinal))
        {
            return false;
        }

        bool alone = IsAlone(text, line, above: true);
        int difference = Math.Abs(text.Words(rule).Length - words.Length);
        return alone || (paragraphEnded && words.Length < 70 && (difference <= 3 || BlockWords.KindOfHeading(words) is not null));
    }

    private static bool IsBare(TelegramText text, int line, int end, ReadOnlySpan<char> words, bool paragraphEnded, out BodyHeading heading)
    {
        heading = default;
        if (!paragraphEnded || words.Length > LongestBare || line + 1 >= end || EndsSentence(words) || !char.IsLetter(words[0]))
        {
            return false;
        }

        bool single = IsAlone(text, line, above: true) && IsAlone(text, line, above: false);
        if (!single && (words.Length >= 30 || BlockWords.KindOfHeading(words) is null))
        {
            return false;
        }

        int next = text.NextWords(line + 1);
        bool numbered = next < end && ParagraphNumber.TryRead(text.Words(next), out _);
        ReadOnlySpan<char> bare = words.TrimEnd(":.");
        bool named = BlockWords.KindOfHeading(bare) is not null && bare.Length < 40;
        if (!named && !numbered)
        {
            return false;
        }

        heading = new BodyHeading(line, line + 1, text[line].First, text[line].End);
        return next < end;
    }

    private static bool IsAlone(TelegramText text, int line, bool above)
    {
        int other = above ? line - 1 : line + 1;
        return other < 0 || other >= text.Count || !text.IsWords(other) || RuleLine.Is(text.Words(other));
    }

    /// <summary>The line of a rule under a line, at most one blank line away, or -1. A rule apart that opens a heading of its own does not count.</summary>
    public static int RuleBelow(TelegramText text, int line, int end)
    {
        int below = Below(text, line, end);
        if (below < 0 || !RuleLine.Is(text.Words(below)))
        {
            return -1;
        }

        bool direct = below == line + 1;
        return direct || !OpensHeading(text, below, end) ? below : -1;
    }

    // Rule, words, rule: the first rule belongs to the words below it.
    private static bool OpensHeading(TelegramText text, int rule, int end)
    {
        int words = Below(text, rule, end);
        if (words < 0 || text.Words(words).Length > Longest || RuleLine.Is(text.Words(words)) || ParagraphNumber.TryRead(text.Words(words), out _))
        {
            return false;
        }

        int second = Below(text, words, end);
        return second > 0 && RuleLine.Is(text.Words(second));
    }

    // The next line with words, at most one blank line away.
    private static int Below(TelegramText text, int line, int end)
    {
        int next = line + 1;
        next = next < end && text.IsBlank(next) ? next + 1 : next;
        return next < end && text.IsWords(next) ? next : -1;
    }

    private static bool EndsSentence(ReadOnlySpan<char> words) => words[^1] is '.' or ',' or ';';
}
