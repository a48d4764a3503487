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
    public static bool IsUnknownName(string form) => form.Length is >= 2 and <= 6 && CapitalRun.IsAcronym(form) && form.All(char.IsLetter) && !Common.Contains(form);

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

    /// <summary>What an unknown run of words is when its first letters are the acronym in brackets behind it; null where they are not.</summary>
    public MentionKind? Introduced(ImmutableArray<Token> words, int first, int end)
    {
        if (end <= first || Bracketed(words, end + 1) is not { } acronym)
        {
            return null;
        }

        int letter = 0;
        for (int i = first; i <= end && letter < acronym.Length; i++)
        {
            letter += char.ToUpperInvariant(words[i].Form[0]) == char.ToUpperInvariant(acronym[letter]) ? 1 : 0;
        }

        return letter == acronym.Length ? MentionKind.Body : null;
    }

    private static string? Bracketed(ImmutableArray<Token> words, int open) =>
        open >= 0 && open + 2 < words.Length && words[open].Form is "(" && words[open + 2].Form is ")" or "," or ";" && words[open + 1].Form is { Length: >= 2 and <= Longest } form && IsAllLetters(form) ? form : null;

    // In a text in capitals the letters may have been given back: "Eaeu".
    private static bool IsAllLetters(string form) => char.IsUpper(form[0]) && form.All(c => char.IsLetter(c) || c is '-' or '/');
}
