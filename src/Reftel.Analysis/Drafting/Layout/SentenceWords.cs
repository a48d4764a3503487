using System.Globalization;
using Reftel.Reading.Text;

namespace Reftel.Analysis.Drafting.Layout;

/// <summary>A sentence as it is printed: on one line, with the range behind its word of likelihood; a quotation in its marks and without a range, since nobody printed one there.</summary>
internal static class SentenceWords
{
    public static string Of(DraftSentence sentence)
    {
        string words = BlankSpace.Fold(sentence.Text);
        if (!sentence.IsQuotation && sentence.Estimate is { } estimate && PlaceOf(words, estimate.Term) is >= 0 and int at)
        {
            words = words.Insert(at + estimate.Term.Length, $" ({Range(estimate)})");
        }

        return sentence.IsQuotation ? $"\u201C{InnerQuotes(words)}\u201D" : words;
    }

    /// <summary><c>55-80%</c></summary>
    public static string Range(DraftEstimate estimate) => estimate.Low == estimate.High ? $"{Percent(estimate.High)}%" : $"{Percent(estimate.Low)}-{Percent(estimate.High)}%";

    /// <summary>Where a term stands as whole words, in any case; -1 where it does not.</summary>
    public static int PlaceOf(string words, string term)
    {
        for (int at = 0; term.Length > 0 && (at = words.IndexOf(term, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            int end = at + term.Length;
            if ((at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (end == words.Length || !char.IsLetterOrDigit(words[end])))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Quotation marks within quotation marks are single ones.</summary>
    public static string InnerQuotes(string words)
    {
        string inner = words.Replace('\u201C', '\u2018').Replace('\u201D', '\u2019');
        bool open = false;
        char[] signs = inner.ToCharArray();
        for (int i = 0; i < signs.Length; i++)
        {
            if (signs[i] == '"')
            {
                open = !open;
                signs[i] = open ? '\u2018' : '\u2019';
            }
        }

        return new string(signs);
    }

    private static string Percent(double part) => Math.Round(part * 100, 1).ToString("0.#", NumberFormatInfo.InvariantInfo);
}
