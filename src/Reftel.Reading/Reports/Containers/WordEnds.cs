using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Containers;

/// <summary>Ends of words that stand behind no hyphen of a compound, for they are no words: <c>tion</c>, <c>ernment</c>, <c>ность</c>.</summary>
internal static class WordEnds
{
    private const int ShortestCyrillic = 3;

    private static readonly WordSet English = Set(
        "tion|tions|tional|tionally|tionary|tioned|tioning|tive|tives|tively|sion|sions|sional|sioned|sive|cial|cially|tial|tially|cian|cians|cient|ciently|cion|gion|gions|gional|gious|cious|tious|"
        + "ment|ments|mental|mentary|ernment|ernments|ernmental|liament|liamentary|opment|ing|ings|ingly|ness|nesses|ity|ities|bility|bilities|ality|"
        + "tance|tances|ance|ances|ence|ences|ency|encies|ancy|tence|tences|dence|dences|lence|rence|rences|quence|quences|vance|cance|"
        + "ble|bles|bly|ally|ical|ically|istic|istics|ics|ized|izes|izing|ised|ising|ization|izations|isation|isations|ture|tures|tural|turally|"
        + "tary|tories|torial|tor|tors|ters|ried|rial|rials|rian|rians|nomic|nomics|nomy|nomically|litical|litically|ical|"
        + "mittee|mittees|missioner|sident|sidents|sidential|gotiate|gotiations|gotiation|curity|"
        + "ister|isters|isterial|istry|istries|istration|istrations|istrative|lation|lations|lished|lishing|lishment|nounced|nouncement|quired|quirement|quirements|"
        + "tensive|fectively|fective|fect|fects|fected|stitute|stitutes|stitution|stitutions|stitutional|struction|sponse|sponsible|sponsibility|"
        + "tinue|tinued|tinues|cording|cordingly|tained|tains|tain|vious|viously|ular|ularly|ulation|ulations|ticular|ticularly|ficial|ficials|ficially|ficult|ficulty|"
        + "tiate|tiations|tiation|ternational|ternal|trict|tricts|trol|trols|dustry|dustrial|duction|ductions|duced|gested|gests|velop|veloped|velopment|velopments");

    private static readonly string[] Cyrillic =
    [
        "тельств", "тельн", "тель", "ность", "ности", "ностью", "ства", "ство", "ству", "ством", "ств", "стве", "ственн", "ция", "ции", "цию", "цией", "ций", "циям", "циях", "ционн", "ание", "ания", "анием", "ение", "ения", "ением", "ений",
        "ного", "ному", "ными", "ных", "ный", "ная", "ное", "ные", "ском", "ского", "скому", "ская", "ской", "ский", "ские", "ских", "скую", "ться", "тся", "лась", "лись", "лось", "лся", "ющий", "ющие", "ющих", "ваний", "вание", "вания",
        "насць", "насці", "цца", "скага", "скай", "скія", "скіх", "нага", "ныя", "ння", "цыя", "цыі", "цыю", "цый", "ність", "ності", "ських", "ського", "ться", "ння",
    ];

    /// <param name="begin">The letters before the hyphen.</param>
    /// <param name="end">The letters behind it.</param>
    public static bool IsEnd(ReadOnlySpan<char> begin, ReadOnlySpan<char> end)
    {
        if (begin.Length < 2 || end.Length < 3)
        {
            return false;
        }

        if (char.IsAsciiLetter(end[0]))
        {
            return English.Contains(end);
        }

        foreach (string known in Cyrillic)
        {
            if (end.Length >= ShortestCyrillic && (end.SequenceEqual(known) || (known.Length > 4 && end.StartsWith(known, StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }

    private static WordSet Set(string words) => words.Split('|').ToWordSet(StringComparer.Ordinal);
}
