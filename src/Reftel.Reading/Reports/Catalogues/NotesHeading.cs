namespace Reftel.Reading.Reports.Catalogues;

/// <summary>Headings under which notes stand, in the languages of the reports; one row a word.</summary>
internal static class NotesHeading
{
    private static readonly string[] Words =
    [
        "notes", "note", "endnotes", "end notes", "footnotes", "foot notes", "references", "sources", "citations", "notes and references",
        "notes and sources", "sources and notes", "references and notes", "works cited",
        "примечания", "сноски", "ссылки", "источники", "примечания и ссылки",
        "заўвагі", "зноскі", "спасылкі", "крыніцы", "нататкі",
        "примітки", "посилання", "джерела", "przypisy", "źródła", "anmerkungen", "fußnoten", "quellen", "notes de bas de page", "références", "išnašos", "nuorodos", "atsauces", "piezīmes",
    ];

    public static bool Is(ReadOnlySpan<char> heading)
    {
        heading = heading.Trim(" :.*#_\t\n\r");
        foreach (string word in Words)
        {
            if (heading.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
