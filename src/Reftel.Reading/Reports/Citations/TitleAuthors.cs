using System.Buffers;
using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Citations;

/// <summary>The authors that stand before a title.</summary>
/// <param name="Names">As printed; empty where the words prove none.</param>
internal readonly record struct TitleAuthors(ImmutableArray<string> Names)
{
    private static readonly string[] Leads = [" see ", ", see, e.g., ", "Quoted in ", "Cited in ", ".\u201D ", ".\" ", "\u201D. ", "\". ", ".\u00BB ", "\u00BB. "];

    // One search tells that none of them stands there, as before most titles.
    private static readonly SearchValues<string> LeadSigns = SearchValues.Create(["see", "ted in ", ".\u201D", "\u201D.", ".\"", "\".", ".\u00BB", "\u00BB."], StringComparison.Ordinal);

    /// <summary>The date that stands behind them, or null.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The words themselves, where they are no full names of persons: a body, a family name, or whatever stands there; else null.</summary>
    public string? Lead { get; init; }

    /// <param name="before">The words before the opening quotation mark; "quoted in" and what it stands behind are left out.</param>
    public static TitleAuthors BeforeQuotation(ReadOnlySpan<char> before)
    {
        before = before[QuotedIn.End(before)..];
        before = before[LeadEnd(before)..];
        ImmutableArray<string> names = FamilyNames.Read(before, out PartialDate? date);
        names = names.IsEmpty ? CitationFacts.Authors(before) : names;
        return names.IsEmpty ? new TitleAuthors(TitleLead.Read(before)) { Lead = BlankSpace.Fold(before).Trim(' ', ',') } : new TitleAuthors(names) { Date = date };
    }

    // "For a fuller account, see Lena Aust, ", "Quoted in Eva Lind, ", "he said "no." Eva Lind, ", "and Wilk, ".
    private static int LeadEnd(ReadOnlySpan<char> before)
    {
        int end = 0;
        foreach (string lead in before.ContainsAny(LeadSigns) ? Leads : [])
        {
            int at = before.LastIndexOf(lead, StringComparison.Ordinal);
            end = at >= 0 ? Math.Max(end, at + lead.Length) : end;
        }

        ReadOnlySpan<char> rest = before[end..].TrimStart();
        return rest.StartsWith("and ") ? before.Length - rest.Length + 4 : end;
    }

    /// <param name="before">The words before a linked title.</param>
    /// <param name="quoted">The title is quoted as well: else a name before it may be that of a paper.</param>
    public static TitleAuthors BeforeLink(ReadOnlySpan<char> before, bool quoted)
    {
        ImmutableArray<string> names = FamilyNames.Read(before, out PartialDate? date);
        return !names.IsEmpty || !quoted ? new TitleAuthors(names) { Date = date } : BeforeQuotation(before.TrimEnd("\"\u201C\u00AB\u201E\u2018"));
    }
}
