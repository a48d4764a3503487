using System.Text;

namespace Reftel.Reading.Reports.Writing;

/// <summary>A citation as an entry of BibTeX, in Unicode; read by BibTeX, biber and citation managers.</summary>
public static class BibTex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>An entry of several lines; <c>@misc</c> where the type demands fields that the note does not give.</summary>
    public static string Write(CitedSource source)
    {
        var text = new StringBuilder($"@{TypeOf(source)}{{{Key(source.Id)}");

        // Double braces keep the case of the title.
        Append(text, "title", source.Title is { } title ? $"{{{Escape(title)}}}" : null);
        Append(text, "author", source.Authors.IsEmpty ? null : string.Join(" and ", source.Authors.Select(Author)));
        if (source.Date is { } date)
        {
            Append(text, "year", $"{date.Year:D4}");
            text.Append(date.Month == 0 ? "" : $",\n  month = {Months[date.Month - 1]}");
            Append(text, "day", date.Day == 0 ? null : $"{date.Day}");
        }

        Append(text, source.Kind == CitedKind.Chapter ? "booktitle" : "journal", source.Container is { } container ? Escape(container) : null);
        Append(text, source.Kind == CitedKind.Report ? "institution" : "publisher", source.Publisher is { } publisher ? Escape(publisher) : null);
        Append(text, "address", source.Place is { } place ? Escape(place) : null);
        Append(text, "pages", source.Pages is { } pages ? Escape(pages) : null);
        Append(text, "doi", source.Doi is { } doi ? Address(doi) : null);
        Append(text, "url", source.Url is { } url ? Address(url) : null);
        Append(text, "urldate", source.Accessed?.ToString());
        Append(text, "note", CitationNote.Of(source) is { } note ? Escape(note) : null);
        return text.Append("\n}\n").ToString();
    }

    // Each type with the fields that it demands; an author is asked for as well, but none is better than one invented.
    private static string TypeOf(CitedSource source)
    {
        bool dated = source is { Title: not null, Date: not null };
        return source.Kind switch
        {
            CitedKind.NewspaperArticle or CitedKind.MagazineArticle or CitedKind.JournalArticle when dated && source.Container is not null => "article",
            CitedKind.Book when dated && source.Publisher is not null => "book",
            CitedKind.Chapter when dated && source.Publisher is not null && source.Container is not null => "incollection",
            CitedKind.Report when dated && source.Publisher is not null => "techreport",
            _ => "misc",
        };
    }

    private static void Append(StringBuilder text, string field, string? value)
    {
        if (value is not null)
        {
            text.Append($",\n  {field} = {{{value}}}");
        }
    }

    private static string Author(string printed)
    {
        PersonName name = PersonName.Of(printed);
        return name.Family is null ? $"{{{Escape(name.Literal)}}}" : $"{Escape(name.Family)}, {Escape(name.Given!)}";
    }

    private static string Key(string id)
    {
        var key = new StringBuilder(id.Length);
        foreach (char c in id)
        {
            key.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or ':' ? c : '-');
        }

        // Letters of other scripts fall together: the number of the whole id keeps two keys apart.
        return key.ToString() == id ? id : $"{key}-{Number(id):x8}";
    }

    // FNV-1a over UTF-16.
    private static uint Number(string id)
    {
        uint number = 2166136261;
        foreach (char c in id)
        {
            number = unchecked((number ^ c) * 16777619);
        }

        return number;
    }

    // Braces count even behind a backslash, so they are written as commands.
    private static string Escape(string words)
    {
        var text = new StringBuilder(words.Length + 16);
        foreach (char c in words)
        {
            text.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '{' => "\\textbraceleft{}",
                '}' => "\\textbraceright{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '%' or '&' or '#' or '_' or '$' => $"\\{c}",
                _ => char.IsControl(c) ? " " : c.ToString(),
            });
        }

        return text.ToString();
    }

    // The field is taken as it stands, except that braces must balance.
    private static string Address(string url) => url
        .Replace("\\", "%5C", StringComparison.Ordinal)
        .Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal);
}
