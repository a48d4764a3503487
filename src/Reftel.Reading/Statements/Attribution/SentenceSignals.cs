using System.Collections.Frozen;
using System.Collections.Immutable;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Attribution;

/// <summary>
/// Tells by its words alone whether a sentence may hold more than a plain fact: a cue, an estimate, a modal verb, a condition, a word of judgement.
/// Trees are what costs most; a sentence without a signal needs none.
/// </summary>
internal static class SentenceSignals
{
    private static readonly string[] Irregular =
        "said told thought knew known felt understood heard learnt spoke spoken wrote written swore sworn began begun sang sung found shown foresaw foreseen undertook undertaken forgot forgotten upheld besought dreamt retold rethought stuck sought pled sent".Split(' ');

    private static readonly string[] Others =
        ("according per will would shall should must ought could may might wo 'll \u2019ll 'd \u2019d if unless provided assuming event condition long without barring failing absent going poised "
        + "apparently evidently presumably seemingly arguably clearly obviously judgment judgement assessment opinion").Split(' ');

    private static readonly FrozenSet<string> Words = All().ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="tokens">The words of the sentence.</param>
    /// <param name="own">Words that are signals in its document, or null.</param>
    public static bool Any(ImmutableArray<Token> tokens, FrozenSet<string>? own = null)
    {
        if (tokens is [{ Form: "As" }, ..] or [.., { Form: ":" }])
        {
            // "As the prefect put it, ...", "His points were:"
            return true;
        }

        for (int i = 0; i < tokens.Length; i++)
        {
            // "are to be held"
            if (Lookup.Contains(tokens[i].Form) || own?.Contains(tokens[i].Form) == true || (tokens[i].Form is "to" && i > 0 && tokens[i - 1].Form is "is" or "are"))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> All()
    {
        foreach (string verb in CueVerbs.Lemmas.Concat("commit assume presume suppose appear seem expect need schedule slate believe assess judge regard".Split(' ')))
        {
            foreach (string form in Forms(verb))
            {
                yield return form;
            }
        }

        foreach (string noun in CueNouns.Lemmas.Concat(CommitmentPhrases.AllNouns))
        {
            yield return noun;
            yield return noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s";
        }

        foreach (string word in Irregular.Concat(Others).Concat(HearsayAdverb.Words).Concat(EstimateTerms.KeyWords))
        {
            yield return word;
        }
    }

    // Every regular form; doubled letters too, since the wrong ones do no harm.
    private static IEnumerable<string> Forms(string verb)
    {
        yield return verb;
        char last = verb[^1];
        string stem = last == 'e' ? verb[..^1] : verb;
        yield return verb + "s";
        yield return verb + "es";
        yield return stem + "ed";
        yield return stem + "ing";
        yield return verb + "ing";
        if (last == 'y')
        {
            yield return verb[..^1] + "ies";
            yield return verb[..^1] + "ied";
        }

        yield return verb + last + "ed";
        yield return verb + last + "ing";
    }
}
