using Reftel.Reading.Language;
using Reftel.Reading.Reports.Catalogues;

namespace Reftel.Reading.Reports.Head;

/// <summary>Cuts the words of a dateline: blanks and marks at its edges, "by" before names.</summary>
internal static class DatelineWords
{
    private const string Edges = " \t\u00A0,;:()[]|\u2022\u00B7*_/\u2013\u2014-.";

    public static void Trim(string text, ref int start, ref int end)
    {
        while (start < end && Edges.Contains(text[start]))
        {
            start++;
        }

        while (end > start && Edges.Contains(text[end - 1]) && !(text[end - 1] == '.' && end - start > 1 && !char.IsLower(text[end - 2])))
        {
            end--;
        }
    }

    public static bool CutBy(string text, ref int start, int end) => Cut(HeadWords.By, text, ref start, end);

    /// <summary>Cuts one of some words off that a blank or a colon follows.</summary>
    public static bool Cut(LeadingWords words, string text, ref int start, int end)
    {
        foreach (string by in start < end ? words.BeginningWith(text[start]) : [])
        {
            if (end - start > by.Length && text.AsSpan(start, by.Length).Equals(by, StringComparison.OrdinalIgnoreCase)
                && text[start + by.Length] is ' ' or ':' or '\u00A0' or '\t')
            {
                start += by.Length + 1;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a label of names follows a stop: <c>. Editor: Bo Stone</c>.</summary>
    public static bool BeginsNames(string text, int at, int end)
    {
        if (at + 1 >= end || text[at] != ' ' || !char.IsUpper(text[at + 1]))
        {
            return false;
        }

        at++;
        return Cut(HeadWords.Helpers, text, ref at, end) || CutBy(text, ref at, end);
    }

    /// <summary>Cuts a label off behind names: <c>Ann Reed on</c>.</summary>
    public static void CutTrailing(string text, int start, ref int end)
    {
        foreach (string label in HeadWords.Trailing)
        {
            int at = end - label.Length;
            if (at > start && char.IsWhiteSpace(text[at - 1]) && text.AsSpan(at, label.Length).Equals(label, StringComparison.OrdinalIgnoreCase))
            {
                end = at - 1;
                Trim(text, ref start, ref end);
                return;
            }
        }
    }

    // A sentence has words in small letters; the name of a body or a rubric has none but "of" and "for".
    public static bool IsProse(ReadOnlySpan<char> words)
    {
        if (words.EndsWith("read", StringComparison.OrdinalIgnoreCase) && words.Length <= 16)
        {
            return false;
        }

        foreach (Range range in words.Split(' '))
        {
            ReadOnlySpan<char> word = words[range];
            if (word.Length > 3 && char.IsLower(word[0]) && word is not ("with" or "from"))
            {
                return true;
            }
        }

        return false;
    }
}
