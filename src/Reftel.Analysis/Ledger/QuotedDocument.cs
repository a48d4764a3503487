namespace Reftel.Analysis.Ledger;

/// <summary>
/// Whole sentences that a document quotes from another one: <c>The report said on 6 March 2012: “Aldermark will likely ...”</c>, as drafts print what was judged before.
/// </summary>
internal static class QuotedDocument
{
    public const string Report = "The report";
    public const string Telegram = "The telegram";

    /// <summary>Whether a report or telegram that is not named speaks, and all that is said stands in quotation marks.</summary>
    public static bool Is(LedgerEntry entry) =>
        entry.Actor?.Name is { } speaker && (speaker.Equals(Report, StringComparison.OrdinalIgnoreCase) || speaker.Equals(Telegram, StringComparison.OrdinalIgnoreCase))
        && entry.Proposition is ['\u201C', .., '\u201D'] or ['"', .., '"'];
}
