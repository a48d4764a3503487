namespace Reftel.Reading.Text;

/// <summary>
/// Tells the encodings of one byte a character apart by the words that their high bytes would spell. Words wholly of high
/// bytes are Cyrillic; which of its code pages, the commonness of the letters says, since each orders the alphabet otherwise.
/// Without such words the text is Latin: Windows-1252 unless its letters stand where that page has signs.
/// </summary>
internal static class LetterEvidence
{
    /// <summary>A run of high bytes this long is no Latin word: accented letters stand between plain ones.</summary>
    private const int ShortestWord = 3;

    /// <summary>Cyrillic words of this many letters together are enough; a shorter text with one strange word stays Latin.</summary>
    private const int FewestLetters = 4;

    /// <summary>The order breaks ties: the commonest page first.</summary>
    private static readonly TextEncoding[] Cyrillic =
        [TextEncoding.Windows1251, TextEncoding.Koi8R, TextEncoding.Koi8U, TextEncoding.Ibm866, TextEncoding.Iso8859Part5];

    public static TextEncoding Choose(ReadOnlySpan<byte> bytes)
    {
        TextEncoding best = TextEncoding.Windows1252;
        long bestScore = 0;
        foreach (TextEncoding encoding in Cyrillic)
        {
            if (CyrillicScore(bytes, SingleByteEncodings.High(encoding)) is var score && score > bestScore)
            {
                (best, bestScore) = (encoding, score);
            }
        }

        return best != TextEncoding.Windows1252 || !IsCentralEuropean(bytes) ? best : TextEncoding.Windows1250;
    }

    /// <returns>Above 0 when most high bytes spell Cyrillic words; the higher, the commoner their letters.</returns>
    private static long CyrillicScore(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> high)
    {
        long score = 0;
        int letters = 0;
        int others = 0;
        while (NextRun(ref bytes) is { IsEmpty: false } run)
        {
            int before = letters;
            char previous = '\0';
            foreach (byte b in run)
            {
                char c = high[b - 0x80];
                if (CyrillicLetters.CommonnessOf(c) is int commonness and > 0)
                {
                    letters++;
                    score += commonness;

                    // A capital behind a small letter within a word: the alphabet is another one.
                    score -= CyrillicLetters.IsSmall(previous) && !CyrillicLetters.IsSmall(c) ? 100 : 0;
                }

                previous = c;
            }

            // Punctuation of the page (quotation marks, dashes) ends a run or stands alone, and speaks for nothing.
            bool spellsWord = letters - before >= ShortestWord;
            others += spellsWord ? Math.Max(0, run.Length - (letters - before) - 2) : letters - before;
        }

        return letters >= FewestLetters && letters > 2 * others ? score - (60L * others) : 0;
    }

    private static ReadOnlySpan<byte> NextRun(ref ReadOnlySpan<byte> bytes)
    {
        int start = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        if (start < 0)
        {
            return default;
        }

        bytes = bytes[start..];
        int end = bytes.IndexOfAnyInRange((byte)0x00, (byte)0x7F);
        ReadOnlySpan<byte> run = end < 0 ? bytes : bytes[..end];
        bytes = bytes[run.Length..];
        return run;
    }

    // Between two letters a sign (superscript one or three, inverted question mark, cedilla) is one of the letters that
    // Windows-1250 has at its place: Polish a-ogonek, l-stroke, z-dot, and the like.
    private static bool IsCentralEuropean(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<char> western = SingleByteEncodings.High(TextEncoding.Windows1252);
        ReadOnlySpan<char> central = SingleByteEncodings.High(TextEncoding.Windows1250);
        int signs = 0;
        int high = 0;
        for (int i = 1; i + 1 < bytes.Length; i++)
        {
            byte b = bytes[i];
            if (b < 0x80 || !char.IsAsciiLetter((char)bytes[i - 1]) || !char.IsAsciiLetter((char)bytes[i + 1]))
            {
                continue;
            }

            high++;
            signs += char.IsLetter(central[b - 0x80]) && !char.IsLetter(western[b - 0x80]) ? 1 : 0;
        }

        return signs >= 2 && signs * 8 >= high;
    }
}
