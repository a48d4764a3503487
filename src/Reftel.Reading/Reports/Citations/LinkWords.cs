using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Citations;

/// <summary>Words that a link stands on and that say only that it is one (<c>[link](...)</c>, <c>[Archived](...)</c>): never the title of what is cited.</summary>
internal static class LinkWords
{
    private const int Longest = 32;

    private static readonly WordSet Words = new[]
    {
        // English.
        "link", "links", "text", "full text", "archived", "archive", "archived copy", "archived version", "archived page", "archive copy", "archive link", "archived link", "here", "available here",
        "click here", "see here", "this", "this link", "it", "pdf", "html", "doc", "source", "sources", "original", "the original", "original source", "web", "webpage", "web page", "website", "online", "available online", "url",
        "download", "read more", "permalink", "mirror", "cached",

        // Russian, Belarusian, Ukrainian.
        "ссылка", "по ссылке", "текст", "полный текст", "архив", "архивная копия", "архивировано", "в архиве", "копия", "здесь", "тут", "источник", "оригинал", "оригинала", "первоисточник", "сайт", "подробнее", "скачать",
        "спасылка", "па спасылцы", "тэкст", "поўны тэкст", "архіў", "архіўная копія", "архівавана", "копія", "крыніца", "арыгінал", "арыгінала",
        "посилання", "за посиланням", "повний текст", "архів", "архівна копія", "архівовано", "джерело", "оригінал", "оригіналу",

        // German, French, Spanish, Polish.
        "hier", "quelle", "volltext", "archiv", "archiviert", "archivierte kopie", "online verfügbar", "webseite",
        "ici", "lien", "texte", "texte intégral", "archivé", "en ligne", "source originale",
        "aquí", "enlace", "texto", "texto completo", "archivo", "archivado", "fuente", "en línea",
        "tutaj", "odnośnik", "tekst", "pełny tekst", "archiwum", "zarchiwizowano", "źródło", "dostęp",
    }.ToWordSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="shown">What the link stands on, white space folded.</param>
    public static bool Are(string shown)
    {
        string words = shown.Trim(' ', '.', ',', ':', ';', '[', ']', '(', ')', '*', '_', '\u2192', '\u00BB');
        return words.Length <= Longest && Words.Contains(words);
    }
}
