namespace Reftel.Reading.Language.Dates;

/// <summary>The word "year" that Slavic languages put behind the number.</summary>
internal static class YearWord
{
    private static readonly string[] Words = ["года", "году", "годе", "год", "годом", "годах", "годы", "гадах", "гады", "року", "році", "рік", "roku", "rok"];

    /// <summary>Behind the word, or the place itself where none stands.</summary>
    public static int Skip(ReadOnlySpan<char> text, int at)
    {
        int place = Characters.SkipGap(text, at);
        if (place == at)
        {
            return at;
        }

        foreach (string word in Words)
        {
            if (Characters.IsWord(text, place, word))
            {
                return place + word.Length;
            }
        }

        // "г." and "r.", and "гг." of several years.
        int dot = Characters.SkipLetters(text, place);
        return dot < text.Length && text[dot] == '.' && text[place..dot] is "г" or "гг" or "r" or "р" ? dot + 1 : at;
    }
}
