using System.Collections.Immutable;
using Reftel.Reading.Language.Models;
using Reftel.Reading.Language.Tagging;

namespace Reftel.Reading.Language.Tokens;

/// <summary>
/// Gives the words of a sentence that is all in capitals the letters that they would have elsewhere: known words as the treebank writes them, unknown ones small
/// where their ending is that of common words, else as names. Spans do not change.
/// </summary>
public static class TrueCase
{
    private const int LeastLetters = 12;

    // Endings of common words that are not known.
    private static readonly string[] CommonEndings = ["ing", "ed", "ly", "tion", "sion", "tions", "sions", "ment", "ments", "ness", "able", "ible", "ive", "ous", "ful", "less", "ism", "ity", "ities", "ance", "ence", "ical", "ward", "wards", "ize", "izes", "ise", "ship", "hood"];

    /// <summary>True where nearly all letters are capitals and there are enough of them to tell: a telegram in capitals, not a short heading.</summary>
    public static bool IsCapitals(IReadOnlyList<Token> sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        int capitals = 0;
        int small = 0;
        int words = 0;
        foreach (Token token in sentence)
        {
            int before = capitals;
            foreach (char c in token.Form)
            {
                capitals += char.IsUpper(c) ? 1 : 0;
                small += char.IsLower(c) ? 1 : 0;
            }

            words += capitals > before + 1 ? 1 : 0;
        }

        return capitals >= LeastLetters && words > 2 && small * 20 <= capitals;
    }

    /// <summary>The sentence with usual letters, when it is all in capitals; else as it is.</summary>
    public static ImmutableArray<Token> Restore(ImmutableArray<Token> sentence) =>
        !sentence.IsDefaultOrEmpty && IsCapitals(sentence) ? Restore(sentence, EnglishModel.Default.Cases) : sentence;

    internal static ImmutableArray<Token> Restore(ImmutableArray<Token> sentence, WordTable cases)
    {
        var restored = ImmutableArray.CreateBuilder<Token>(sentence.Length);
        bool first = true;
        foreach (Token token in sentence)
        {
            bool word = token.Form.AsSpan().IndexOfAnyInRange('A', 'Z') >= 0;
            restored.Add(word ? token with { Form = Restore(token.Form, cases, first) } : token);
            first &= !word;
        }

        return restored.MoveToImmutable();
    }

    private static string Restore(string form, WordTable cases, bool first)
    {
        // "06MINSK1019", "111251Z", "U.S.", "E.O.", "J."
        if (form.AsSpan().ContainsAnyInRange('0', '9') || (form.Contains('.') && form.Length > 1))
        {
            return form;
        }

        string lower = form.ToLowerInvariant();
        if (lower == "i")
        {
            return "I";
        }

        LetterCase known = form.Length > 32 ? LetterCase.Unknown : (LetterCase)cases[WordShape.Hash(lower)];
        bool small = known == LetterCase.Small || (known == LetterCase.Unknown && (!char.IsLetter(form[0]) || EndsLikeCommonWord(lower)));
        return known == LetterCase.Capitals ? form : small && !first ? lower : string.Concat(form.AsSpan(0, 1), lower.AsSpan(1));
    }

    private static bool EndsLikeCommonWord(string lower)
    {
        foreach (string ending in CommonEndings)
        {
            if (lower.Length > ending.Length + 2 && lower.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
