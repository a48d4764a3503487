using System.Buffers;
using System.Text;

namespace Reftel.Reading.Reports.Links;

/// <summary>
/// Counts the letters in which two paths differ, where each difference is one that scanning or copying makes: a letter read as one that
/// looks like it, a letter lost inside a word, the last letters of the address cut off. Other letters make another word, and so another
/// page: <c>in-may</c> and <c>in-day</c>, <c>likely</c> and <c>unlikely</c>, <c>part-ii</c> and <c>part-iii</c>.
/// </summary>
internal sealed class DamagedLetters
{
    /// <summary>More letters than these make another address.</summary>
    public const int Most = 2;

    private const int TooFar = Most + 1;

    // Shorter words often become other words by one letter.
    private const int LeastSwappedWord = 4;
    private const int LeastDroppedWord = 5;

    // Any one letter of a word this long, in a path this long.
    private const int LongWord = 7;
    private const int LongPath = 48;

    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxlcdm");

    // As scanners mistake small Latin letters.
    private static readonly string[] Alike = ["il", "ij", "it", "lt", "ft", "ce", "co", "eo", "un", "uv", "bh", "gq", "vy", "nr"];

    // Two letters that run together into one.
    private static readonly (string Two, string One)[] RunTogether = [("rn", "m"), ("cl", "d"), ("vv", "w"), ("ii", "u"), ("li", "h"), ("ri", "n")];

    private readonly string _a;
    private readonly string _b;

    /// <param name="a">What stands behind the host of an address, in normal form.</param>
    /// <param name="b">The same of the other.</param>
    public DamagedLetters(string a, string b)
    {
        _a = Readable(a);
        _b = Readable(b);
    }

    /// <summary>Letters misread or lost; 3 where there are more than two, or where damage does not explain them.</summary>
    public int Count() => From(0, 0, Most, -1);

    // Each step takes one edit, so at most 3 * 3 ways are followed to the end.
    private int From(int i, int j, int left, int lastWord)
    {
        while (true)
        {
            i = SkipJoins(_a, i);
            j = SkipJoins(_b, j);
            if (i >= _a.Length || j >= _b.Length || _a[i] != _b[j])
            {
                break;
            }

            i++;
            j++;
        }

        if (i >= _a.Length && j >= _b.Length)
        {
            return 0;
        }

        if (left == 0)
        {
            return TooFar;
        }

        if (i >= _a.Length || j >= _b.Length)
        {
            return i < _a.Length ? CutOff(_a, i, left) : CutOff(_b, j, left);
        }

        (int start, int end) a = WordAt(_a, i);
        (int start, int end) b = WordAt(_b, j);
        int best = TooFar;
        if (IsMisread(i, j, a, b, lastWord))
        {
            best = 1 + From(i + 1, j + 1, left - 1, a.start);
        }

        if (left == Most)
        {
            foreach ((string two, string one) in RunTogether)
            {
                bool first = IsRunTogether(_a, i, _b, j, two, one);
                if ((first || IsRunTogether(_b, j, _a, i, two, one)) && Math.Min(a.end - a.start, b.end - b.start) >= LeastSwappedWord)
                {
                    best = Math.Min(best, Most + From(i + (first ? two.Length : one.Length), j + (first ? one.Length : two.Length), 0, a.start));
                }
            }
        }

        if (IsLost(_a, i, a) && a.start != lastWord)
        {
            best = Math.Min(best, 1 + From(i + 1, j, left - 1, a.start));
        }

        if (IsLost(_b, j, b) && a.start != lastWord)
        {
            best = Math.Min(best, 1 + From(i, j + 1, left - 1, a.start));
        }

        return best;
    }

    // Two letters of one word only where both look like the others.
    private bool IsMisread(int i, int j, (int Start, int End) a, (int Start, int End) b, int lastWord)
    {
        int length = Math.Min(a.End - a.Start, b.End - b.Start);
        if (!char.IsLetter(_a[i]) || !char.IsLetter(_b[j]) || length < LeastSwappedWord || (IsRoman(_a, a) && IsRoman(_b, b)))
        {
            return false;
        }

        return IsAlike(_a[i], _b[j]) || (lastWord < 0 && length >= LongWord && Math.Min(_a.Length, _b.Length) >= LongPath && _a.AsSpan(i + 1).SequenceEqual(_b.AsSpan(j + 1)));
    }

    private static bool IsRunTogether(string path, int at, string other, int place, string two, string one) =>
        string.CompareOrdinal(path, at, two, 0, two.Length) == 0 && string.CompareOrdinal(other, place, one, 0, one.Length) == 0;

    // The first letter makes "unlikely" of "likely", the last one plurals and tenses.
    private static bool IsLost(string path, int at, (int Start, int End) word) =>
        char.IsLetter(path[at]) && word.End - word.Start >= LeastDroppedWord && at > word.Start && at < word.End - 1 && !IsRoman(path, word);

    // "-again" and "-aga"; "-board" and "-boards" are two words.
    private static int CutOff(string path, int at, int left)
    {
        ReadOnlySpan<char> rest = path.AsSpan(at);
        (int Start, int End) word = WordAt(path, at);
        foreach (char c in rest)
        {
            if (!char.IsLetter(c))
            {
                return TooFar;
            }
        }

        bool inside = word.End - word.Start >= LeastDroppedWord && at > word.Start && !IsRoman(path, word);
        return rest.Length <= left && inside && rest is not ("s" or "d" or "n" or "y" or "e" or "r" or "es" or "ed" or "er" or "ly") ? rest.Length : TooFar;
    }

    private static bool IsAlike(char x, char y)
    {
        foreach (string pair in Alike)
        {
            if ((pair[0] == x && pair[1] == y) || (pair[0] == y && pair[1] == x))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRoman(string path, (int Start, int End) word) => path.AsSpan(word.Start, word.End - word.Start).IndexOfAnyExcept(RomanDigits) < 0;

    private static (int Start, int End) WordAt(string path, int at)
    {
        int start = at;
        while (start > 0 && char.IsLetter(path[start - 1]))
        {
            start--;
        }

        int end = at;
        while (end < path.Length && char.IsLetter(path[end]))
        {
            end++;
        }

        return (start, end);
    }

    private static int SkipJoins(string path, int at)
    {
        while (at < path.Length && path[at] is '-' or '_' or ' ')
        {
            at++;
        }

        return at;
    }

    // Letters and digits of percent escapes as they are, other escapes gone, all in lower case.
    private static string Readable(string path)
    {
        var readable = new StringBuilder(path.Length);
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && PercentEscapes.TryRune(path, i, out Rune rune, out int end))
            {
                readable.Append(Rune.IsLetterOrDigit(rune) ? Rune.ToLowerInvariant(rune).ToString() : "");
                i = end - 1;
            }
            else
            {
                readable.Append(char.ToLowerInvariant(path[i]));
            }
        }

        return readable.ToString();
    }
}
