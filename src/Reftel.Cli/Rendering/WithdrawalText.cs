using Reftel.Analysis.Dates;
using Reftel.Analysis.Questions.Boards;
using Reftel.Analysis.Questions.Lines;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Rendering;

/// <summary>What a question loses with a source, for people.</summary>
internal static class WithdrawalText
{
    public static void Write(Page page, WithdrawalImpact impact)
    {
        page.Wide($"Without {impact.Source}, as of {impact.AsOf.ToIso()}", Style.Title);
        foreach (LineEntry entry in impact.Judgements)
        {
            page.Field(entry.Standing.State.ToWord(), $"{entry.Statement.Id}: \"{entry.Statement.Quotation}\"");
            page.Fields("", entry.Standing.Reasons);
        }

        page.Fields("lost", impact.Observations.Select(line => $"{line.Observation.Indicator}: {BoardText.Words(line)}"));
        page.Field("status", impact.Before.Word == impact.After.Word ? $"{impact.After.Word}, as before" : $"{impact.After.Word} instead of {impact.Before.Word}: {impact.After.Reason}");
        if (impact.Judgements.IsEmpty && impact.Observations.IsEmpty)
        {
            page.Wide("No judgement and no observation rests on it");
        }
    }
}
