namespace Reftel.Reading.Language.Stemming;

/// <summary>The Snowball stemmer of Russian, as PostgreSQL's <c>russian_stem</c> has it.</summary>
public static class RussianStemmer
{
    private static readonly string[] Reflexive = ["ся", "сь"];
    private static readonly string[] Abstract = ["ост", "ость"];
    private static readonly string[] Superlative = ["ейш", "ейше"];

    /// <summary>Stems a word in place.</summary>
    /// <param name="word">A word in small Cyrillic letters.</param>
    /// <returns>Length of the stem, which stands at the start of <paramref name="word"/>.</returns>
    public static int Stem(Span<char> word)
    {
        word.Replace('ё', 'е');
        (int verbal, int second) = RegionsOf(word);
        var buffer = new StemBuffer(word);
        if (!RussianEndings.StripGerund(ref buffer, verbal))
        {
            if (buffer.LongestSuffix(Reflexive, verbal) >= 0)
            {
                buffer.Drop(2);
            }

            _ = RussianEndings.StripAdjectival(ref buffer, verbal)
                || RussianEndings.StripVerb(ref buffer, verbal)
                || RussianEndings.StripNoun(ref buffer, verbal);
        }

        if (buffer.Length > verbal && buffer[buffer.Length - 1] == 'и')
        {
            buffer.Drop(1);
        }

        if (buffer.LongestSuffix(Abstract, verbal) is >= 0 and var ending && buffer.Length - Abstract[ending].Length >= second)
        {
            buffer.Drop(Abstract[ending].Length);
        }

        Tidy(ref buffer, verbal);
        return buffer.Length;
    }

    private static void Tidy(ref StemBuffer word, int verbal)
    {
        bool wasSuperlative = word.LongestSuffix(Superlative, verbal) is >= 0 and var ending;
        if (wasSuperlative)
        {
            word.Drop(word.EndsWith("ейше") ? 4 : 3);
        }

        if (word.Length - 2 >= verbal && word.EndsWith("нн"))
        {
            word.Drop(1);
        }
        else if (!wasSuperlative && word.Length > verbal && word.EndsWith("ь"))
        {
            word.Drop(1);
        }
    }

    // RV begins behind the first vowel; R2 as in the other Snowball stemmers.
    private static (int Verbal, int Second) RegionsOf(ReadOnlySpan<char> word)
    {
        int verbal = 0;
        while (verbal < word.Length && !IsVowel(word[verbal]))
        {
            verbal++;
        }

        verbal = Math.Min(verbal + 1, word.Length);
        return (verbal, Past(word, Past(word, 0)));
    }

    private static int Past(ReadOnlySpan<char> word, int from)
    {
        for (int i = from + 1; i < word.Length; i++)
        {
            if (IsVowel(word[i - 1]) && !IsVowel(word[i]))
            {
                return i + 1;
            }
        }

        return word.Length;
    }

    private static bool IsVowel(char c) => c is 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';
}
