using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Notes;

/// <summary>Cheap signs that a text cites something: ibid., see note, pages, a year in brackets, a quoted title.</summary>
internal static class CitationSign
{
    private static readonly PhraseSearch Signs = new(
        [
            "ibid", "op. cit", "loc. cit", "see note", "supra", " pp. ", " p. ", "accessed", "retrieved", "interview", "author's", "press release", "available at", "et al", "vol.", "no.",
            "там же", "указ. соч", "см. прим", "с. ", "тамсама", "гл. заўв", "режим доступа", "дата обращения", "дата звароту",
        ]);

    // The cheapest question first.
    public static bool In(ReadOnlySpan<char> text) =>
        (text.Length < 400 && text.ContainsAny('\u201C', '"', '\u00AB')) || HasYear(text) || Signs.In(text);

    /// <summary>The same, but for years that a sentence counts from: <c>built in 1912</c>.</summary>
    public static bool InSentence(ReadOnlySpan<char> text) =>
        (text.Length < 400 && text.ContainsAny('\u201C', '"', '\u00AB')) || HasYear(text, counted: false) || Signs.In(text);

    // ", 2019" or "(2019)" near the end of a citation.
    private static bool HasYear(ReadOnlySpan<char> text, bool counted = true)
    {
        int at = 0;
        while (at + 4 <= text.Length)
        {
            int hit = text[at..].IndexOfAny("12");
            if (hit < 0)
            {
                return false;
            }

            at += hit;
            bool year = at + 4 <= text.Length && (text[at..].StartsWith("19") || text[at..].StartsWith("20"))
                && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
                && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + 4 == text.Length || !char.IsLetterOrDigit(text[at + 4]));
            if (year && (counted || at < 2 || text[at - 1] != ' ' || !char.IsLower(text[at - 2])))
            {
                return true;
            }

            at++;
        }

        return false;
    }
}
