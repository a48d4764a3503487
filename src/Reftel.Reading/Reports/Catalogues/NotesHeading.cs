using System.Collections.Frozen;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>Headings under which notes stand, in the languages of the reports; one row a language.</summary>
internal static class NotesHeading
{
    private const int Longest = 40;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        "notes", "note", "endnotes", "end notes", "endnote", "footnotes", "foot notes", "footnote", "references", "reference list", "sources", "citations", "notes and references", "notes and sources",
        "sources and notes", "references and notes", "notes & references", "notes & sources", "works cited", "bibliography", "sources cited", "literature cited", "literature",
        "примечания", "примечание", "сноски", "сноска", "ссылки", "источники", "примечания и ссылки", "ссылки и примечания", "примечания и источники", "литература", "список литературы",
        "использованная литература", "список источников", "список использованных источников", "список использованной литературы", "источники и литература", "литература и источники",
        "библиография", "библиографический список", "использованные источники",
        "заўвагі", "зноскі", "спасылкі", "крыніцы", "нататкі", "літаратура", "спіс літаратуры", "спіс крыніц", "бібліяграфія", "выкарыстаныя крыніцы",
        "примітки", "посилання", "джерела", "виноски", "література", "список літератури", "список джерел", "список використаних джерел", "бібліографія",
        "przypisy", "źródła", "bibliografia", "literatura", "odsyłacze", "przypisy końcowe", "przypisy i źródła",
        "anmerkungen", "anmerkung", "fußnoten", "fussnoten", "endnoten", "quellen", "quellenangaben", "einzelnachweise", "nachweise", "literaturverzeichnis", "quellenverzeichnis", "anmerkungen und quellen",
        "notes de bas de page", "références", "notes et références", "sources et notes", "bibliographie", "notes de fin",
        "notas", "referencias", "fuentes", "notas al pie", "notas y referencias", "notas finales", "bibliografía", "note a piè di pagina", "fonti", "riferimenti", "referências", "notas de rodapé",
        "išnašos", "nuorodos", "šaltiniai", "pastabos", "literatūra", "išnašos ir nuorodos", "atsauces", "piezīmes", "avoti", "zemsvītras piezīmes", "vēres", "viited", "märkused", "allikad", "kirjandus",
        "poznámky", "zdroje", "zdroje a poznámky", "jegyzetek", "források", "notlar", "kaynaklar", "dipnotlar", "kaynakça", "lähteet", "viitteet", "källor", "noter", "fotnoter", "kilder", "fotnotter",
        "бележки", "източници", "напомене", "извори", "სქოლიო", "შენიშვნები", "ծանոթագրություններ",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Manuals set them above a word to the reader.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Single =
        new[] { "note", "примечание", "anmerkung" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a heading of notes speaks of one.</summary>
    public static bool IsOfOne(ReadOnlySpan<char> heading) => heading.Length <= Longest && Single.Contains(heading.Trim(" :.*#_-\u2013\u2014[]\t\n\r"));

    public static bool Is(ReadOnlySpan<char> heading)
    {
        heading = EditLinks.Without(heading).Trim(" :.*#_-\u2013\u2014[]\t\n\r");
        return heading.Length is > 0 and <= Longest && Words.Contains(heading);
    }
}
