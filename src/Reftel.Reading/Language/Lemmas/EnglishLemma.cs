using System.Collections.Frozen;
using Reftel.Reading.Language.Models;
using Reftel.Reading.Language.Tagging;

namespace Reftel.Reading.Language.Lemmas;

/// <summary>Base forms of English words: exceptions learnt from the treebank, then rules of endings. "said" gives "say", "cities" "city", "stopped" "stop".</summary>
/// <param name="exceptions">By form in small letters, a blank and the part of speech.</param>
/// <param name="verbs">Known base forms of verbs: they decide whether "-ed" and "-ing" took an "e" away.</param>
internal sealed class EnglishLemma(FrozenDictionary<string, string> exceptions, WordTable verbs)
{
    private const int Longest = 40;
    private const int LongestPart = 7;

    /// <param name="form">The word.</param>
    /// <param name="part">Part of speech.</param>
    /// <param name="tag">Tag of the treebank.</param>
    public string Of(string form, string part, string tag)
    {
        if (form.Length > Longest)
        {
            return form;
        }

        Span<char> key = stackalloc char[Longest + LongestPart + 1];
        WordShape.Lower(form, key);
        Span<char> word = key[..form.Length];
        key[form.Length] = ' ';
        part.CopyTo(key[(form.Length + 1)..]);
        if (exceptions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key[..(form.Length + 1 + part.Length)], out string? lemma))
        {
            return lemma;
        }

        return ByRule(form, word.SequenceEqual(form) ? form : word.ToString(), part, tag);
    }

    /// <summary>What the rules alone give.</summary>
    public string ByRule(string form, string lower, string part, string tag) => tag switch
    {
        "NNP" => form,
        "NNPS" => Singular(form),
        "NNS" => Singular(lower),
        "VBZ" => Singular(lower),
        "VBD" or "VBN" when lower.EndsWith("ed", StringComparison.Ordinal) && lower.Length > 3 => Past(lower),
        "VBG" when lower.EndsWith("ing", StringComparison.Ordinal) && lower.Length > 4 => Stem(lower[..^3]),
        _ => part == "PROPN" ? form : lower,
    };

    private static string Singular(string word)
    {
        if (word.Length < 3 || word[^1] is not ('s' or 'S') || word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal))
        {
            return word;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            return string.Concat(word.AsSpan(0, word.Length - 3), "y");
        }

        bool hissing = word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("zzes", StringComparison.Ordinal) || word.EndsWith("oes", StringComparison.Ordinal);
        return hissing ? word[..^2] : word[..^1];
    }

    private string Past(string word) =>
        word.EndsWith("ied", StringComparison.Ordinal) && word.Length > 4 ? string.Concat(word.AsSpan(0, word.Length - 3), "y") : Stem(word[..^2]);

    // "condemn" of "condemned", "stop" of "stopp", "make" of "mak".
    private string Stem(string stem)
    {
        if (stem.Length < 2 || IsVerb(stem))
        {
            return stem;
        }

        string silent = stem + "e";
        if (IsVerb(silent))
        {
            return silent;
        }

        bool doubled = stem[^1] == stem[^2] && !IsVowel(stem[^1]);
        if (doubled)
        {
            return IsVerb(stem[..^1]) || stem[^1] is not ('l' or 's' or 'z' or 'f') ? stem[..^1] : stem;
        }

        return TakesE(stem) ? silent : stem;
    }

    private static bool TakesE(string stem)
    {
        char last = stem[^1];
        char before = stem[^2];
        if (last is 'c' or 'v' or 'u' or 'z' || (last == 's' && before != 's') || (last == 'g' && !(before is 'n' && !stem.EndsWith("ang", StringComparison.Ordinal))))
        {
            return true;
        }

        // "-at", "-iz", "-ur", "-in" behind a consonant, and "bl", "pl", "tl": mostly verbs in "e".
        return stem.EndsWith("at", StringComparison.Ordinal) ? stem.Length > 3 && !IsVowel(stem[^3])
            : last == 'l' && !IsVowel(before) && before is not ('l' or 'r')
            || (last is 'r' && before is 'u' or 'i')
            || (stem.Length > 3 && !IsVowel(last) && IsVowel(before) && !IsVowel(stem[^3]) && last is 'd' or 'k' or 'm' or 'b' && before != 'e');
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private bool IsVerb(string word) => verbs[WordShape.Hash(word)] != 0;
}
