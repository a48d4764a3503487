using Reftel.Reading.Language;

namespace Reftel.Reading.Statements.Catalogues;

/// <summary>Nouns that stand behind "likely" and "probable", by whether they name what is or what will be. A new noun is one word in its set.</summary>
internal static class ChanceNouns
{
    private static readonly WordSet Standing = (
        "author cause culprit source origin reason explanation perpetrator motive motivation site location killer assassin sender instigator mastermind link role intent intention purpose aim objective basis pretext meaning interest "
        + "victim connection involvement complicity collusion knowledge presence error mistake fraud forgery sabotage violation corruption manipulation falsification "
        + "place whereabouts hideout wreck grave home base depot cache arsenal position strength size identity age accomplice agent spy informer informant mole thief forger murderer owner member suspect traitor "
        + "relation relationship affiliation association tie background reading interpretation factor contributor")
        .Split(' ').ToWordSet(StringComparer.OrdinalIgnoreCase);

    private static readonly WordSet Chances = "chance chances possibility probability likelihood odds prospect prospects".Split(' ').ToWordSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>"The likely cause": something that is, and of which only the knowledge is uncertain. Others are of what will be: "a likely strike", "the probable successor".</summary>
    public static bool IsOfWhatIs(ReadOnlySpan<char> lemma) => Standing.Contains(lemma);

    /// <summary>Nouns that are terms themselves: "a good chance that".</summary>
    public static bool IsChance(ReadOnlySpan<char> word) => Chances.Contains(word);
}
