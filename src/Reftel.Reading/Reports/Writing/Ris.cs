using System.Text;

namespace Reftel.Reading.Reports.Writing;

/// <summary>A citation as a RIS record, the tagged form of reference managers: two characters, two blanks, a dash, a blank; CR LF.</summary>
public static class Ris
{
    /// <summary>One record, with the empty line that ends it.</summary>
    public static string Write(CitedSource source)
    {
        var text = new StringBuilder();
        Append(text, "TY", TypeOf(source.Kind));
        Append(text, "ID", source.Id);
        Append(text, "TI", source.Title);
        foreach (PersonName name in source.Authors.Select(PersonName.Of))
        {
            Append(text, "AU", name.Family is null ? name.Literal : $"{name.Family}, {name.Given}");
        }

        if (source.Date is { } date)
        {
            Append(text, "PY", $"{date.Year:D4}");
            Append(text, "DA", $"{date.Year:D4}/{(date.Month == 0 ? "" : $"{date.Month:D2}")}/{(date.Day == 0 ? "" : $"{date.Day:D2}")}/");
        }

        if (source.Accessed is { } accessed)
        {
            Append(text, "Y2", $"{accessed.Year:D4}/{(accessed.Month == 0 ? "" : $"{accessed.Month:D2}")}/{(accessed.Day == 0 ? "" : $"{accessed.Day:D2}")}/");
        }

        Append(text, "T2", source.Container);
        Append(text, "PB", source.Publisher);
        Append(text, "CY", source.Place);
        Append(text, "SP", source.Pages);
        Append(text, "DO", source.Doi);
        Append(text, "UR", source.Url);
        Append(text, "L2", source.Archived?.Url);
        Append(text, "N1", CitationNote.Of(source));
        Append(text, "ER", "");
        return text.Append("\r\n").ToString();
    }

    // The types that all managers of references know; what a post or a treaty is, none of them says.
    private static string TypeOf(CitedKind kind) => kind switch
    {
        CitedKind.WebPage or CitedKind.Post => "ELEC",
        CitedKind.Report => "RPRT",
        CitedKind.NewspaperArticle => "NEWS",
        CitedKind.MagazineArticle => "MGZN",
        CitedKind.JournalArticle => "JOUR",
        CitedKind.Book => "BOOK",
        CitedKind.Chapter => "CHAP",
        CitedKind.Legislation => "STAT",
        CitedKind.Interview => "PCOMM",
        CitedKind.Thesis => "THES",
        _ => "GEN",
    };

    // A line end in a value would begin another field.
    private static void Append(StringBuilder text, string tag, string? value)
    {
        if (value is not null)
        {
            text.Append(tag).Append("  - ");
            foreach (char c in value)
            {
                text.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
            }

            text.Append("\r\n");
        }
    }
}
