using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary><c>SECTION 01 OF 03</c> with its misspellings, and <c>FINAL SECTION OF 2</c> (ACP 127(G) para 208).</summary>
internal static class SectionWords
{
    private static readonly string[] Spellings = ["SECTION", "SECTIONS", "SCTION", "SETION", "SECTON", "SECION", "SECTIN", "SECTIO", "SECT", "SEC"];

    private static readonly string[] NumberWords = ["ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN"];

    public static bool TryRead(ReadOnlySpan<char> text, out int number, out int of, out int length)
    {
        number = of = -1;
        length = 0;
        bool final = Scan.IsWord(text, 0, "FINAL");
        int at = final ? Scan.SkipBlanks(text, 5) : 0;
        int word = Scan.SkipLetters(text, at);
        if (!IsSpelling(text[at..word]))
        {
            return false;
        }

        at = Scan.Skip(text, word, ".");
        if (!final && !TryReadNumber(text, ref at, out number))
        {
            return false;
        }

        int ofWord = Scan.SkipBlanks(text, at);
        int afterOf = ofWord;
        if (Scan.IsWord(text, ofWord, "OF") || Scan.IsWord(text, ofWord, "0F"))
        {
            afterOf = Scan.SkipBlanks(text, ofWord + 2);
        }
        else if (ofWord < text.Length && text[ofWord] == '/')
        {
            afterOf = Scan.SkipBlanks(text, ofWord + 1);
        }

        length = at;
        if (afterOf > ofWord && TryReadNumber(text, ref afterOf, out of))
        {
            length = afterOf;
            number = final ? of : number;
        }

        return number >= 0;
    }

    private static bool IsSpelling(ReadOnlySpan<char> word)
    {
        foreach (string spelling in Spellings)
        {
            if (word.Equals(spelling, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, out int number)
    {
        // A letter O for a zero is a common slip: O1.
        int start = at < text.Length && text[at] is 'O' or 'o' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) ? at + 1 : at;
        int end = Scan.SkipDigits(text, start);
        if (end > start && end - start <= 3 && Scan.TryNumber(text[start..end], out number))
        {
            at = end;
            return true;
        }

        for (int i = 0; i < NumberWords.Length; i++)
        {
            if (Scan.IsWord(text, at, NumberWords[i]))
            {
                number = i + 1;
                at += NumberWords[i].Length;
                return true;
            }
        }

        number = -1;
        return false;
    }
}
