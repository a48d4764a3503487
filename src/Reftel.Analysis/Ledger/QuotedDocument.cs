namespace Reftel.Analysis.Ledger;

/// <summary>
/// Whole sentences that a document quotes from another one: <c>The report said on 6 March 2012: “Aldermark will likely ...”</c>, as drafts print what was judged before.
/// </summary>
internal static class QuotedDocument
{
    public const string Report = "The report";
    public const string Telegram = "The telegram";

    /// <summary>What stands in the marks, where a report or telegram that is not named speaks and all that is said stands there; behind them telegrams name the source, "(ref B, statement s2)". Else null.</summary>
    public static string? WordsOf(LedgerEntry entry)
    {
        if (entry.Actor?.Name is not { } speaker || !(speaker.Equals(Report, StringComparison.OrdinalIgnoreCase) || speaker.Equals(Telegram, StringComparison.OrdinalIgnoreCase))
            || entry.Proposition is not ['\u201C' or '"', ..])
        {
            return null;
        }

        int close = entry.Proposition.LastIndexOf(entry.Proposition[0] == '"' ? '"' : '\u201D');
        ReadOnlySpan<char> behind = close < 1 ? "?" : entry.Proposition.AsSpan(close + 1).Trim(" .");
        return behind is [] or ['(', .., ')'] ? entry.Proposition[1..close] : null;
    }
}
