using Reftel.Archive.Wording;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Catalogues;

namespace Reftel.Server.Documents;

/// <summary>Head of a report as a card: what it is, by whom and when, how sound its notes are.</summary>
internal static class ReportHeadCard
{
    public static HeadCard Of(Document document, Report report)
    {
        string?[] sentence =
        [
            report.Series,
            report.Authors.IsEmpty ? null : string.Join(", ", report.Authors),
            (report.Published?.Date ?? document.Date) is { } date ? Dates.InWords(date) : report.Published?.Raw,
        ];
        var facts = new List<Fact>();
        if (report.Published is { } published)
        {
            facts.Add(Fact.Of("Published", published.Raw));
        }

        if (report.House is { } house)
        {
            facts.Add(Fact.Of("House", NameOf(house)));
        }

        facts.Add(Fact.Of("Notes", ReportCounts.Notes(report)));
        facts.Add(Fact.Of("Sources", ReportCounts.Sources(report)));
        if (!report.References.IsEmpty)
        {
            facts.Add(new Fact("References", [.. report.References.Select(reference => new FactValue(NameOf(reference), reference.Id is null ? Searches.Outward(reference.Url) : null, reference.Id))]));
        }

        if (!report.HeadLines.IsEmpty)
        {
            facts.Add(Fact.Of("Above the text", report.HeadLines.Select(line => line.Text)));
        }

        return new HeadCard("Report", report.Headline ?? document.Title ?? report.Series ?? "(no title)", string.Join(" \u00b7 ", sentence.Where(part => part is not null)), facts);
    }

    /// <summary>What a reference is called: title, id, or the end of its address.</summary>
    public static string NameOf(ReportReference reference) => reference.Title ?? reference.Id ?? LastStep(reference.Url ?? reference.Raw);

    private static string NameOf(string house) => HouseList.Default.Rows.FirstOrDefault(row => row.Key == house)?.Name ?? house;

    // The end of an address is the title in small letters.
    private static string LastStep(string address) => address.TrimEnd('/') is var path ? Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]) : address;
}
