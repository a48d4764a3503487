using System.Globalization;
using System.Text;
using Reftel.Analysis.Tables;
using Reftel.Archive.References;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Rendering;

/// <summary>What is cited and not held: for people, as a table.</summary>
internal static class MissingDocumentText
{
    // The others are in the JSON.
    private const int MostNamed = 3;

    public static void Write(Page page, IReadOnlyList<MissingDocument> missing)
    {
        page.Wide(missing.Count == 0
            ? "Everything that is cited is held"
            : $"{Counted.Of(missing.Count, "document")} {(missing.Count == 1 ? "is" : "are")} cited and not held");
        foreach (MissingDocument document in missing)
        {
            string years = document.FirstYear is null ? "" : document.FirstYear == document.LastYear ? $", {document.FirstYear}" : $", {document.FirstYear}-{document.LastYear}";
            page.Wide($"{document.Id}  cited by {document.By.Count:N0}{years}: {Named(document.By)}");
        }
    }

    public static string Csv(IReadOnlyList<MissingDocument> missing)
    {
        var table = new StringBuilder("id,kind,cited_by,first_year,last_year,by\r\n");
        foreach (MissingDocument document in missing)
        {
            table.AppendCells(
            [
                document.Id, document.Kind, document.By.Count.ToString(CultureInfo.InvariantCulture), document.FirstYear, document.LastYear, string.Join(' ', document.By),
            ]);
        }

        return table.ToString();
    }

    private static string Named(IReadOnlyList<string> ids) => ids.Count <= MostNamed + 1
        ? string.Join(", ", ids)
        : $"{string.Join(", ", ids.Take(MostNamed))} and {ids.Count - MostNamed:N0} more";
}
