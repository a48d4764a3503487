using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>Lines that a wiki prints below an article, and that copies of its pages keep behind the notes: where the page came from, its categories.</summary>
internal static class WikiFooter
{
    private const int Window = 300;

    private static readonly LeadingWords Categories = new(
        "categories:", "category:", "hidden categories:", "hidden category:", "категории:", "категория:", "скрытые категории:", "катэгорыі:", "катэгорыя:", "категорії:", "категорія:", "kategorien:", "kategorie:", "kategorie :", "catégories:", "catégorie:", "kategoria:");

    private static readonly LeadingWords Origins = new("retrieved from", "источник", "получено из", "атрымана з", "отримано з", "abgerufen von", "ce document provient de", "źródło");

    /// <summary>Whether words begin with such a line. "Retrieved from https://..." without quotation marks is how some styles cite.</summary>
    public static bool Begins(ReadOnlySpan<char> words)
    {
        words = words[..Math.Min(words.Length, Window)].TrimStart();
        if (words.IsEmpty)
        {
            return false;
        }

        if (Categories.At(words, 0) > 0)
        {
            return true;
        }

        int origin = Origins.At(words, 0);
        ReadOnlySpan<char> address = origin == 0 ? default : words[origin..].TrimStart(" \u2014\u2013-:\n");
        return address is ['"' or '\u00AB' or '\u201E' or '\u201C', ..] && address[1..].StartsWith("http") && (address.Contains("title=", StringComparison.Ordinal) || address.Contains("oldid=", StringComparison.Ordinal) || address.Contains("/wiki/", StringComparison.Ordinal));
    }
}
