using Reftel.Reading.Language;

namespace Reftel.Reading.Statements.Catalogues;

/// <summary>Verbs of how things stand or what somebody means to do, and not of what happens: an estimate before them is of now, whatever time their objects name. A new verb is one word in its set.</summary>
internal static class StateVerbs
{
    private static readonly WordSet Lasting = (
        "know believe think feel fear want understand realize realise remember suspect doubt prefer like love hate trust distrust regard hope wish desire intend plan "
        + "have own possess contain include comprise consist constitute belong lack owe "
        + "reflect indicate represent express suggest point relate refer concern involve imply explain account underlie stem derive originate depend rest hinge lie exist reside dwell "
        + "resemble match conceal hide lurk")
        .Split(' ').ToWordSet(StringComparer.OrdinalIgnoreCase);

    private static readonly WordSet Open = (
        "be need mean signify hold keep retain command enjoy share number total cost show result date come stand sit live remain stay continue persist last exceed outnumber control dominate support favor favour oppose back serve work run speak seem appear look matter suffice signal "
        + "aim seek expect try prepare attempt consider contemplate calculate count wait bid plot hesitate strive")
        .Split(' ').ToWordSet(StringComparer.OrdinalIgnoreCase);

    private static readonly WordSet Aims = "want plan intend hope mean seek aim wish expect try prepare attempt consider contemplate plot strive desire bid wait".Split(' ').ToWordSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Of now in the present tense: "probably retains", "likely seeks to return".</summary>
    public static bool Are(ReadOnlySpan<char> lemma) => Lasting.Contains(lemma) || Open.Contains(lemma);

    /// <summary>Of now behind "may" and "to" as well: "may know", "appear likely to conceal"; "may remain" is of what will be.</summary>
    public static bool AreAlways(ReadOnlySpan<char> lemma) => Lasting.Contains(lemma);

    /// <summary>What these lead to lies ahead, and they do not: "is likely preparing to attack in spring".</summary>
    public static bool IsAim(ReadOnlySpan<char> lemma) => Aims.Contains(lemma);
}
