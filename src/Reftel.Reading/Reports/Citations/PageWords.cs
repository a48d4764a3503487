using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Citations;

/// <summary>Words before the number of a page or a place in a work.</summary>
internal static class PageWords
{
    /// <summary>Before pages, as a text prints them; longer before shorter. The last of them are Cyrillic and Latin.</summary>
    public static readonly string[] Pages = ["pages", "page", "pp.", "pp", "p.", "стр.", "стар.", "стор.", "str.", "С.", "с.", "S.", "s."];

    /// <summary>One search tells whether any of them stands in a text.</summary>
    public static readonly PhraseSearch Signs = new(Pages);

    // Other places in a work: paragraphs, articles, columns.
    private static readonly string[] Places =
    [
        "p", "pp", "page", "pages", "at", "para", "paras", "paragraph", "paragraphs", "art", "article", "arts", "col", "cols", "column", "columns", "f", "ff", "and", "ch", "chapter", "sec", "vol", "line", "lines", "fol", "table",
        "с", "стр", "стар", "стор", "п", "пп", "пункт", "ст", "арт", "абз", "и", "і", "сл", "т", "гл", "s", "str", "rn", "rz", "abs", "ust", "nr", "et",
    ];

    public static bool Is(ReadOnlySpan<char> word)
    {
        foreach (string place in Places)
        {
            if (word.Equals(place, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Behind the pages, paragraphs and articles that follow a reference, or the place.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (at < text.Length)
        {
            int from = SkipPunctuation(text, at);
            int word = from;
            while (word < text.Length && char.IsLetter(text[word]))
            {
                word++;
            }

            int digits = word;
            while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || (digits > word && text[digits] is '-' or '\u2013')))
            {
                digits++;
            }

            // "102n7": note 7 of the page.
            digits = digits > word && digits + 1 < text.Length && text[digits] == 'n' && char.IsAsciiDigit(text[digits + 1]) ? BehindNumber(text, digits + 1) : digits;
            bool pageWord = word > from && Is(text[from..word]);
            if ((word > from && !pageWord) || (word == from && digits == from))
            {
                break;
            }

            at = digits;
            end = digits > word ? digits : end;
        }

        return end;
    }

    private static int BehindNumber(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipPunctuation(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]) && text[at] is not ('"' or '\u201C' or '\u00AB' or '\u201E'))
        {
            at++;
        }

        return at;
    }
}
