using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Citations;

/// <summary>The authors that stand before a title.</summary>
/// <param name="Names">As printed; empty where the words prove none.</param>
internal readonly record struct TitleAuthors(ImmutableArray<string> Names)
{
    /// <summary>The date that stands behind them, or null.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The words themselves, where they are no full names of persons: a body, a family name, or whatever stands there; else null.</summary>
    public string? Lead { get; init; }

    /// <param name="before">The words before the opening quotation mark; "quoted in" and what it stands behind are left out.</param>
    public static TitleAuthors BeforeQuotation(ReadOnlySpan<char> before)
    {
        before = before[QuotedIn.End(before)..];
        ImmutableArray<string> names = FamilyNames.Read(before, out PartialDate? date);
        names = names.IsEmpty ? CitationFacts.Authors(before) : names;
        return names.IsEmpty ? new TitleAuthors(TitleLead.Read(before)) { Lead = BlankSpace.Fold(before).Trim(' ', ',') } : new TitleAuthors(names) { Date = date };
    }

    /// <param name="before">The words before a linked title.</param>
    /// <param name="quoted">The title is quoted as well: else a name before it may be that of a paper.</param>
    public static TitleAuthors BeforeLink(ReadOnlySpan<char> before, bool quoted)
    {
        ImmutableArray<string> names = FamilyNames.Read(before, out PartialDate? date);
        return !names.IsEmpty || !quoted ? new TitleAuthors(names) { Date = date } : BeforeQuotation(before.TrimEnd("\"\u201C\u00AB\u201E\u2018"));
    }
}
