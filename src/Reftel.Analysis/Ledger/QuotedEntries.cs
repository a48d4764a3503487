using System.Collections.Immutable;

namespace Reftel.Analysis.Ledger;

/// <summary>
/// Leaves out what stands in the ledger already: a sentence that one document quotes from another whose entry is there. It was entered with the document that it is from, and the date of that,
/// by which "in June" is understood. What is quoted from a document that is not there stays an entry.
/// </summary>
internal static class QuotedEntries
{
    /// <summary>Fewer words stand in many documents by chance: "will sign it".</summary>
    private const int Least = 4;

    /// <param name="entries">Of any documents.</param>
    /// <param name="quoted">How many were left out.</param>
    public static ImmutableArray<LedgerEntry> Without(ImmutableArray<LedgerEntry> entries, out int quoted)
    {
        quoted = 0;
        if (!entries.Any(entry => QuotedDocument.WordsOf(entry) is not null))
        {
            return entries;
        }

        // By a hash of the words; the document, or null where several say the same.
        var said = new Dictionary<ulong, string?>();
        foreach (LedgerEntry entry in entries)
        {
            if (QuotedDocument.WordsOf(entry) is null && PlainWords.Of(entry.Proposition) is { Count: >= Least } words)
            {
                ulong key = PlainWords.Hash(words, words.Count, PlainWords.Seed);
                said[key] = !said.TryGetValue(key, out string? document) || document == entry.Document ? entry.Document : null;
            }
        }

        ImmutableArray<LedgerEntry> kept = [.. entries.Where(entry => QuotedDocument.WordsOf(entry) is not { } quotation || !IsSaid(entry, quotation, said))];
        quoted = entries.Length - kept.Length;
        return kept;
    }

    // "We judge that Varnia will sign": the entry is of the words behind "that", to the end of the sentence.
    private static bool IsSaid(LedgerEntry entry, string quotation, Dictionary<ulong, string?> said)
    {
        List<string> words = PlainWords.Of(quotation);
        ulong hash = PlainWords.Seed;
        for (int i = words.Count - 1; i >= 0; i--)
        {
            hash = PlainWords.Hash(hash, words[i]);
            if (words.Count - i >= Least && said.TryGetValue(hash, out string? document) && document != entry.Document)
            {
                return true;
            }
        }

        return false;
    }
}
