using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Words and phrases as users list them on a scale.</summary>
internal static class ScalePhrase
{
    /// <summary>Words that make a forecast or a denial and are none of likelihood by themselves.</summary>
    private static readonly string[] Plain = ["will", "would", "shall", "should", "must", "can", "have", "has", "had", "a", "an", "the", "no", "never", "if", "in", "by", "on", "and", "or", "it", "as", "more", "less", "very", "most", "quite"];

    /// <summary>Its words as prose is parted into them, lower case and without an article before: "a realistic chance" is found in "no realistic chance" too.</summary>
    public static string[] WordsOf(string phrase)
    {
        string[] words = EstimateTerms.WordsOf(phrase);
        return words is ["a" or "an" or "the", _, ..] ? words[1..] : words;
    }

    /// <summary>What stands against finding a phrase in English prose; null for nothing.</summary>
    public static string? Fault(string phrase)
    {
        foreach (char c in phrase)
        {
            if (char.IsLetter(c) && c > '\u024F')
            {
                return $"\"{phrase}\" is not written in Latin letters; estimates are read in English alone, leave it out";
            }

            if (!char.IsLetterOrDigit(c) && c is not (' ' or '-' or '\'' or '\u2019' or '/' or '.'))
            {
                return $"\"{phrase}\" has the sign \"{c}\"; a phrase has letters, digits, blanks, hyphens and apostrophes, and several stand in a list: words: [likely, probable]";
            }
        }

        string[] words = WordsOf(phrase);
        return EstimateTerms.KeyWord(words) is null || Array.TrueForAll(words, word => Plain.Contains(word) || EstimateTerms.KeyWord([word]) is null)
            ? $"\"{phrase}\" says nothing of likelihood by itself; write the whole phrase"
            : null;
    }
}
