using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Language;
using Reftel.Reading.Language.Tokens;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>Acronyms that the document introduces: "Eurasian Economic Union (EAEU)".</summary>
internal sealed class AcronymTable
{
    private const int Longest = 10;

    /// <summary>In capitals, and no name of a body.</summary>
    private static readonly WordSet Common = (
        "TV OK AM PM GDP GNP VAT CEO CFO IT PR HIV AIDS BBC CNN DVD GPS SMS FAQ PDF HTML URL AND THE NOT FOR BUT END GMT UTC EST EDT MSK USD EUR RUB BYN BYR COVID WWI WWII II III IV VI VII VIII IX XI XII ID NGO NGOS POW WMD ICBM NOTAL SBU NOFORN SIPDIS NODIS EXDIS REF REFS "
        + "FM PS NB CV DC FYI Q&A R&D A&E")
        .Split(' ').ToWordSet(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, (MentionKind Kind, string? Actor)> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Two to six capitals that no table and no sentence explains.</summary>
    public static bool IsUnknownName(string form) => form.Length is >= 2 and <= 6 && CapitalRun.IsAcronym(form) && form.All(char.IsLetter) && !Common.Contains(form) && !KnownWords.IsCommon(form);

    public (MentionKind Kind, string? Actor)? Find(Token word, bool capitals) =>
        word.Form.Length <= Longest && (capitals || CapitalRun.IsAcronym(word.Form)) && _known.TryGetValue(word.Form, out (MentionKind, string?) known) ? known : null;

    /// <summary>Takes the acronym in brackets behind a name.</summary>
    public void Introduce(ImmutableArray<Token> words, int open, FoundMention mention)
    {
        if (Bracketed(words, open) is { } acronym && mention.Kind is MentionKind.Body or MentionKind.Document or MentionKind.State)
        {
            _known.TryAdd(acronym, (mention.Kind, mention.Actor));
        }
    }

    /// <summary>The actor of an acronym that was used before it was introduced.</summary>
    public string? Later(string acronym) => _known.TryGetValue(acronym, out (MentionKind, string? Actor) known) ? known.Actor : null;

    /// <summary>Names whose first letters are the acronym in brackets behind them: first word to last; null where there is none.</summary>
    public static Dictionary<int, int>? Introductions(ImmutableArray<Token> words)
    {
        Dictionary<int, int>? runs = null;
        for (int open = 2; open < words.Length; open++)
        {
            if (Bracketed(words, open) is { } acronym && FirstOf(words, open - 1, acronym) is >= 0 and var first)
            {
                runs ??= [];
                runs[first] = open - 1;
            }
        }

        return runs;
    }

    // From the last letter back; small words inside may have one or none.
    private static int FirstOf(ImmutableArray<Token> words, int last, string acronym)
    {
        int letter = acronym.Length - 1;
        for (int at = last; at >= 0 && last - at < 2 * Longest; at--)
        {
            if (char.ToUpperInvariant(words[at].Form[0]) == char.ToUpperInvariant(acronym[letter]))
            {
                letter--;
                if (letter < 0)
                {
                    return CapitalRun.IsCapital(words[at].Form) ? at : -1;
                }
            }
            else if (!CapitalRun.IsJoint(words[at].Form))
            {
                return -1;
            }
        }

        return -1;
    }

    private static string? Bracketed(ImmutableArray<Token> words, int open) =>
        open >= 0 && open + 2 < words.Length && words[open].Form is "(" && words[open + 2].Form is ")" or "," or ";" && words[open + 1].Form is { Length: >= 2 and <= Longest } form && IsAllLetters(form) ? form : null;

    // In a text in capitals the letters may have been given back: "Eaeu".
    private static bool IsAllLetters(string form) => char.IsUpper(form[0]) && form.All(c => char.IsLetter(c) || c is '-' or '/');
}
