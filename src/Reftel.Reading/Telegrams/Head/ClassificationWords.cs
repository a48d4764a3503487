using System.Buffers;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>
/// Recognises a classification at the beginning of a line, letter-spaced or not (ACP 127(G) para 209), in any case, and
/// with one fault: first letter doubled (<c>SS E C R E T</c>) or lost (<c>E C R E T</c>), one letter wrong, lost or added.
/// </summary>
internal static class ClassificationWords
{
    private const int MostLetters = 26;

    // First letters of the words, and their second letters for a first one lost.
    private static readonly SearchValues<char> FirstLetters = SearchValues.Create("TSCLUOFEINBtsclouofeinb");

    // Longer words before the words they begin with.
    private static readonly (string Letters, Classification Class, string[] Captions)[] Table =
    [
        ("TOPSECRET", Classification.TopSecret, []),
        ("SECRET", Classification.Secret, []),
        ("CONFIDENTIAL", Classification.Confidential, []),
        ("LIMITEDOFFICIALUSE", Classification.LimitedOfficialUse, []),
        ("LIMOFFUSE", Classification.LimitedOfficialUse, []),
        ("LOU", Classification.LimitedOfficialUse, []),
        ("UNCLASSIFIED", Classification.Unclassified, []),
        ("UNCLASS", Classification.Unclassified, []),
        ("UNCLAS", Classification.Unclassified, []),
        ("SENSITIVEBUTUNCLASSIFIED", Classification.Unclassified, ["SBU"]),
        ("SBU", Classification.Unclassified, ["SBU"]),
        ("OFFICIALUSEONLY", Classification.LimitedOfficialUse, []),
        ("FOROFFICIALUSEONLY", Classification.Unclassified, ["FOUO"]),
    ];

    /// <summary>Reads the classification at the beginning of <paramref name="line"/>.</summary>
    /// <param name="line">Words of a line.</param>
    /// <param name="found">What was recognised; its length counts characters of the line.</param>
    public static bool TryRead(ReadOnlySpan<char> line, out ClassificationMatch found)
    {
        found = default;
        if (line.Length < 3 || !FirstLetters.Contains(line[0]))
        {
            return false;
        }

        Span<char> letters = stackalloc char[MostLetters];
        Span<int> ends = stackalloc int[MostLetters];
        int count = Squeeze(line, letters, ends);
        foreach ((string word, Classification classification, string[] captions) in Table)
        {
            if (letters[..count].StartsWith(word) && IsBoundary(line, ends[word.Length - 1]))
            {
                found = new ClassificationMatch(classification, ends[word.Length - 1], Damaged: false, captions);
                return true;
            }
        }

        return TryReadDamaged(line, letters[..count], ends, out found);
    }

    /// <summary>
    /// True when the line is a classification and nothing else, as printed over and under a page; over the first page of State's copies of
    /// 1985 to 2002 the number of the print follows (<c>UNCLASSIFIED     PTX2204</c>).
    /// </summary>
    public static bool IsBanner(ReadOnlySpan<char> line) =>
        line.Length <= 60 && TryRead(line, out ClassificationMatch match) && !match.Damaged
        && (match.Length == line.Length || IsPrintNumber(line[match.Length..]));

    // Two blanks at least, three letters and four digits in one word; a post and its number stand apart.
    private static bool IsPrintNumber(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> word = rest.TrimStart();
        return rest.Length - word.Length >= 2 && word.Length == 7 && !word[..3].ContainsAnyExceptInRange('A', 'Z') && !word[3..].ContainsAnyExceptInRange('0', '9');
    }

    private static bool TryReadDamaged(ReadOnlySpan<char> line, ReadOnlySpan<char> letters, ReadOnlySpan<int> ends, out ClassificationMatch found)
    {
        // Prose in mixed case is neither letter-spaced nor begun with capitals.
        bool spaced = IsSpaced(line);
        found = default;
        if (!spaced && !(char.IsAsciiLetterUpper(line[1]) && char.IsAsciiLetterUpper(line[2])))
        {
            return false;
        }

        foreach ((string word, Classification classification, string[] captions) in Table)
        {
            // Short words are too easily one letter away from others, unless their letters stand apart.
            if (word.Length < (spaced ? 6 : 9))
            {
                continue;
            }

            int used = MatchWithOneFault(letters, word);
            if (used > 0 && IsBoundary(line, ends[used - 1]))
            {
                found = new ClassificationMatch(classification, ends[used - 1], Damaged: true, captions);
                return true;
            }
        }

        found = default;
        return false;
    }

    /// <returns>Number of letters that make up the word with one fault, or zero.</returns>
    private static int MatchWithOneFault(ReadOnlySpan<char> letters, string word)
    {
        int same = letters.CommonPrefixLength(word);
        ReadOnlySpan<char> rest = word.AsSpan(same);

        // Doubled or added letter; the first may be doubled where the word itself repeats none.
        if (letters.Length > same + rest.Length && letters[(same + 1)..].StartsWith(rest))
        {
            return same + 1 + rest.Length;
        }

        // Lost letter.
        if (rest.Length > 1 && letters[same..].StartsWith(rest[1..]))
        {
            return same + rest.Length - 1;
        }

        // Wrong letter.
        return rest.Length > 1 && letters.Length > same && letters[(same + 1)..].StartsWith(rest[1..]) ? word.Length : 0;
    }

    // Letters of the line without blanks, in upper case, each with the offset behind it; other signs end the run.
    private static int Squeeze(ReadOnlySpan<char> line, Span<char> letters, Span<int> ends)
    {
        int count = 0;
        for (int i = 0; i < line.Length && count < MostLetters; i++)
        {
            char c = line[i];
            if (char.IsAsciiLetter(c))
            {
                letters[count] = (char)(c & ~0x20);
                ends[count++] = i + 1;
            }
            else if (!char.IsWhiteSpace(c))
            {
                break;
            }
        }

        return count;
    }

    private static bool IsSpaced(ReadOnlySpan<char> line)
    {
        int single = 0;
        for (int i = 1; i < line.Length && i < 12; i++)
        {
            single += char.IsWhiteSpace(line[i]) && char.IsAsciiLetter(line[i - 1])
                && (i < 2 || char.IsWhiteSpace(line[i - 2])) ? 1 : 0;
        }

        return single >= 3;
    }

    private static bool IsBoundary(ReadOnlySpan<char> line, int end) =>
        end == line.Length || !char.IsLetterOrDigit(line[end]);
}

/// <param name="Classification">What the words say.</param>
/// <param name="Length">Characters of the line they take.</param>
/// <param name="Damaged">True when one letter was off.</param>
/// <param name="Captions">Captions that the words imply: SBU, FOUO.</param>
internal readonly record struct ClassificationMatch(Classification Classification, int Length, bool Damaged, string[] Captions);
