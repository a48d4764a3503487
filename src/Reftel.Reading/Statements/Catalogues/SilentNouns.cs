using Reftel.Reading.Language;

namespace Reftel.Reading.Statements.Catalogues;

/// <summary>Nouns of things that show something and say nothing: who writes "the evidence suggests" concludes himself. A new noun is one word.</summary>
internal static class SilentNouns
{
    private static readonly WordSet Nouns = (
        "evidence photograph photo image imagery footage trend tone pattern sign silence absence presence timing behavior behaviour movement activity figure number statistics data result price experience history precedent fact circumstance situation event incident "
        + "development decision choice move step delay change shift difference similarity lack increase decrease rise fall trace debris fragment wreckage crater fingerprint intercept indication indicator track age size shape position condition state appearance reaction response record wording language")
        .Split(' ').ToWordSet(StringComparer.OrdinalIgnoreCase);

    public static bool Are(ReadOnlySpan<char> lemma) => Nouns.Contains(lemma);
}
