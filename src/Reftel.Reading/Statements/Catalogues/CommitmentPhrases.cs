using System.Collections.Frozen;

namespace Reftel.Reading.Statements.Catalogues;

/// <summary>Verbs that with certain nouns say that somebody undertakes something: "signed an agreement", "made concessions", "reaffirmed his commitments".</summary>
internal static class CommitmentPhrases
{
    private static readonly FrozenSet<string> Verbs = "sign initial ratify conclude make give offer reaffirm reiterate renew confirm repeat affirm issue undertake assume accept honor honour uphold".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Nouns = "agreement treaty accord protocol memorandum pact contract roadmap convention commitment concession promise pledge assurance guarantee undertaking obligation vow".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs that only begin to bind with a signature say nothing of a promise, and the other way round.</summary>
    private static readonly FrozenSet<string> Instruments = "agreement treaty accord protocol memorandum pact contract roadmap convention".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Signing = "sign initial ratify conclude".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(string verb, string noun) => Verbs.Contains(verb) && Nouns.Contains(noun) && (Signing.Contains(verb) == Instruments.Contains(noun) || (verb is "honor" or "honour" or "uphold" or "reaffirm" or "confirm" or "accept"));

    /// <summary>True for verbs that bind by a signature.</summary>
    public static bool IsSigning(string verb) => Signing.Contains(verb);

    /// <summary>The base forms of all nouns.</summary>
    public static IEnumerable<string> AllNouns => Nouns;

    public static bool IsVerb(string verb) => Verbs.Contains(verb);
}
