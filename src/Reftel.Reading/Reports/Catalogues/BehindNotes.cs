using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>What pages print behind their notes, in the languages of reports: headings of other sections, and lines that close a page. None is the rest of a note.</summary>
internal static class BehindNotes
{
    private const int Longest = 60;
    private const int Window = 300;

    private static readonly WordSet Headings = new[]
    {
        "external links", "see also", "further reading", "about the author", "about the authors", "about us", "acknowledgments", "acknowledgements", "related articles", "related posts", "related content", "related reading",
        "related publications", "read more", "comments", "leave a comment", "leave a reply", "discussion about this post", "contact us", "more from this author",
        "внешние ссылки", "см. также", "об авторе", "об авторах", "благодарности", "читайте также", "похожие статьи", "материалы по теме", "комментарии", "знешнія спасылкі", "гл. таксама", "пра аўтара", "пра аўтараў", "чытайце таксама",
        "каментары", "зовнішні посилання", "див. також", "про автора", "про авторів", "читайте також", "коментарі", "weblinks", "siehe auch", "über den autor", "danksagung", "liens externes", "voir aussi", "à propos de l'auteur",
        "linki zewnętrzne", "zobacz też", "zobacz także", "o autorze", "o autorach",
    }.ToWordSet(StringComparer.OrdinalIgnoreCase);

    private static readonly LeadingWords Lines = new(
        "\u00A9", "copyright \u00A9", "tags:", "filed under", "posted in:", "share this", "теги:", "метки:", "тэгі:", "теґи:", "schlagwörter:", "tagi:");

    /// <summary>Whether a line is the heading of a section that is none of notes.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        line = EditLinks.Without(line).Trim(" :.*#_\t\n\r");
        return line.Length is > 0 and <= Longest && Headings.Contains(line);
    }

    /// <summary>Whether words that follow a note without a label of their own begin as such a line does.</summary>
    public static bool IsLine(ReadOnlySpan<char> words)
    {
        words = words[..Math.Min(words.Length, Window)].TrimStart();
        return Lines.Begins(words) || StandingWords.IsBoilerplate(words);
    }
}
