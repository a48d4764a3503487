using System.Buffers;
using System.Collections.Immutable;

namespace Reftel.Reading.Reports.Citations;

/// <summary>Title, authors and pages of a citation, only as its words give them.</summary>
internal static class CitationFacts
{
    private const int LongestTitle = 400;
    private const int MostAuthors = 8;

    private static readonly (char Open, char Close)[] Quotes = [('\u201C', '\u201D'), ('\u00AB', '\u00BB'), ('"', '"'), ('\u201E', '\u201C'), ('\u2018', '\u2019')];
    private static readonly string[] PageWords = ["pp.", "p.", "pages", "page", "стр.", "с.", "S.", "s."];

    /// <summary>The quoted words and where they stand, or null.</summary>
    public static (string Title, int Start, int End)? Title(ReadOnlySpan<char> segment)
    {
        foreach ((char open, char close) in Quotes)
        {
            int start = segment.IndexOf(open);
            if (start < 0)
            {
                continue;
            }

            int length = segment[(start + 1)..].IndexOf(close);
            if (length is > 2 and < LongestTitle)
            {
                string title = Fold(segment.Slice(start + 1, length)).TrimEnd(',', '.', ' ');
                return title.Contains(' ', StringComparison.Ordinal) || length > 8 ? (title, start, start + length + 2) : null;
            }
        }

        return null;
    }

    /// <summary>Names before the title: two to four words with capitals each, parted by commas or "and".</summary>
    public static ImmutableArray<string> Authors(ReadOnlySpan<char> before)
    {
        ImmutableArray<string>.Builder authors = ImmutableArray.CreateBuilder<string>();
        string words = Fold(before).Trim(' ', ',', '.', ':');
        foreach (string part in words.Replace(" and ", ",", StringComparison.Ordinal).Replace(" & ", ",", StringComparison.Ordinal).Replace(" и ", ",", StringComparison.Ordinal)
            .Replace(" і ", ",", StringComparison.Ordinal).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IsName(part) || authors.Count == MostAuthors)
            {
                return [];
            }

            authors.Add(part);
        }

        return authors.DrainToImmutable();
    }

    /// <summary>"12" or "3-5" behind "p." or "pp.", or null.</summary>
    public static string? Pages(ReadOnlySpan<char> segment)
    {
        foreach (string word in PageWords)
        {
            int from = 0;
            while (from < segment.Length)
            {
                int at = segment[from..].IndexOf(word, StringComparison.Ordinal);
                if (at < 0)
                {
                    break;
                }

                at += from;
                from = at + word.Length;
                if (at > 0 && char.IsLetterOrDigit(segment[at - 1]))
                {
                    continue;
                }

                ReadOnlySpan<char> rest = segment[from..].TrimStart(" \u00A0");
                int end = 0;
                while (end < rest.Length && (char.IsAsciiDigit(rest[end]) || (end > 0 && rest[end] is '-' or '\u2013' or ',')))
                {
                    end++;
                }

                string pages = rest[..end].TrimEnd(",-\u2013").ToString();
                if (pages.Length > 0)
                {
                    return pages.Replace('\u2013', '-');
                }
            }
        }

        return null;
    }

    public static string Fold(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        char[] folded = ArrayPool<char>.Shared.Rent(text.Length);
        int length = 0;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                folded[length++] = c;
            }
            else if (folded[length - 1] != ' ')
            {
                folded[length++] = ' ';
            }
        }

        string words = new(folded, 0, length);
        ArrayPool<char>.Shared.Return(folded);
        return words;
    }

    private static bool IsName(string part)
    {
        string[] words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 5)
        {
            return false;
        }

        foreach (string word in words)
        {
            bool particle = word is "de" or "von" or "van" or "der" or "den" or "la" or "le" or "al" or "bin" or "di" or "da" or "du";
            if (!particle && (!char.IsUpper(word[0]) || word.Any(char.IsAsciiDigit) || (word.Length > 3 && word.All(char.IsUpper))))
            {
                return false;
            }
        }

        return true;
    }
}
