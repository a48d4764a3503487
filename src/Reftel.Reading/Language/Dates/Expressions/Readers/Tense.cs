namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>Whether the words around an expression look ahead; news looks back where nothing is said.</summary>
internal static class Tense
{
    private const int Before = 70;
    private const int After = 50;

    private static readonly LeadingWords Coming = new(
        "will", "shall", "won't", "won\u2019t", "ll", "upcoming", "forthcoming", "scheduled", "planned", "planning", "plans", "plan", "schedule", "expected", "expects", "expect", "due", "set to", "slated", "going to", "likely to", "unlikely to", "is to", "are to",
        "intends", "intend", "hopes to", "ahead of", "deadline", "by", "until", "till", "next", "can", "should", "must", "let's", "to be", "may", "please", "tomorrow");

    // Presents that tell of a programme: "the talks begin Saturday".
    private static readonly LeadingWords Programme = new(
        "begin", "begins", "start", "starts", "open", "opens", "resume", "resumes", "convene", "convenes", "take place", "takes place", "arrive", "arrives", "depart", "departs", "leave", "leaves",
        "meet", "meets", "hold", "holds", "expire", "expires", "vote", "votes", "go to the polls", "goes to the polls", "take office", "takes office", "take effect", "takes effect");

    // Verbs whose past does not end in "ed"; those that are the same in the present ("put", "set", "let", "cut") tell nothing.
    private static readonly LeadingWords Irregular = new(
        "became", "began", "broke", "brought", "built", "bought", "came", "caught", "chose", "dealt", "drew", "drove", "fell", "felt", "fled", "flew", "fought", "found", "froze", "gave", "got", "grew",
        "heard", "held", "kept", "knew", "laid", "led", "left", "lost", "made", "meant", "met", "paid", "ran", "rose", "sat", "saw", "sent", "shook", "shot", "sold", "sought", "spent", "spoke", "stood", "stole",
        "struck", "swore", "taught", "threw", "took", "thought", "understood", "went", "withdrew", "woke", "won", "wore", "wrote");

    private static readonly LeadingWords Gone = new("said", "told", "was", "were", "had", "did", "ago", "has", "have", "last");

    /// <summary>Whether the clause promises something; the clause is what stands near, without a stop between.</summary>
    public static bool IsForward(string text, int start, int end)
    {
        int from = Math.Max(0, start - Before);
        ReadOnlySpan<char> before = text.AsSpan(from, start - from);
        int stop = LastStop(before);
        before = before[(stop + 1)..];
        ReadOnlySpan<char> after = text.AsSpan(end, Math.Min(After, text.Length - end));
        stop = after.IndexOfAny(".;!?\n");
        after = stop < 0 ? after : after[..stop];

        // The nearest sign before the expression decides, else the first behind it.
        int sign = Last(before, cut: from > 0 && stop < 0);
        return sign > 0 || (sign == 0 && First(after) > 0);
    }

    // The end of a sentence or paragraph; "U.S. ", "Dec. 7" and decimals are none.
    private static int LastStop(ReadOnlySpan<char> text)
    {
        for (int at = text.Length - 1; at > 0; at--)
        {
            if (text[at] is ';' or '!' or '?' || (text[at] == '\n' && text[at - 1] == '\n') || (text[at] == '.' && at > 2 && ((char.IsLower(text[at - 1]) && char.IsLower(text[at - 2])) || IsBehindNumber(text, at))))
            {
                return at;
            }
        }

        return -1;
    }

    // "in 2008. The"
    private static bool IsBehindNumber(ReadOnlySpan<char> text, int at) =>
        at + 2 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsWhiteSpace(text[at + 1]) && char.IsUpper(text[Characters.SkipGap(text, at + 1) is var next && next < text.Length ? next : at]);

    // The tense of a verb counts where nothing else tells: "will be signed" looks ahead.
    private static int Last(ReadOnlySpan<char> text, bool cut)
    {
        int found = 0;
        int own = 0;
        for (int at = cut ? Characters.SkipWord(text, 0) : 0; at < text.Length; at++)
        {
            if (Characters.IsWordStart(text, at))
            {
                int sign = Sign(text, at);
                found = sign == 0 ? found : sign;
                own = IsPast(text, at) ? -1 : own == 0 && Programme.At(text, at) > 0 ? 1 : own;
            }
        }

        return found == 0 ? own : found;
    }

    private static int First(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (Characters.IsWordStart(text, at) && Sign(text, at) is var sign and not 0)
            {
                return sign;
            }
        }

        return 0;
    }

    private static int Sign(ReadOnlySpan<char> text, int at) => Coming.At(text, at) > 0 ? 1 : Gone.At(text, at) > 0 ? -1 : 0;

    // "arrived"; longer than "need" and "indeed" can tell.
    private static bool IsPast(ReadOnlySpan<char> text, int at)
    {
        if (Irregular.At(text, at) > 0)
        {
            return true;
        }

        int end = Characters.SkipLetters(text, at);
        return end - at is > 4 and < 20 && char.IsLower(text[at]) && text[end - 1] == 'd' && text[end - 2] == 'e' && text[end - 3] != 'e';
    }
}
