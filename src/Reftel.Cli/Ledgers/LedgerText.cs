using System.Text;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Ledger;
using Reftel.Analysis.Ledger.Candidates;
using Reftel.Archive.Ledger;
using Reftel.Archive.Wording;
using Reftel.Cli.Rendering;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Ledgers;

/// <summary>Entries for a person: where each stands in the margin, beside it who, what, how sure, by when, and what was decided.</summary>
internal static class LedgerText
{
    /// <summary>A page of the ledger, with what it counts at the end.</summary>
    public static string Of(CommandHost host, LedgerPage page)
    {
        var lines = new MarginText(host.MeasureWidth(), host.Colour);
        var text = new StringBuilder();
        foreach (LedgerLine line in page.Lines)
        {
            Append(text, lines, line);
            text.Append('\n');
        }

        string states = string.Join(", ", page.States.Select(state => $"{state.Count:N0} {state.State.ToWord()}"));
        string all = $"{Counted.Of(page.Count, "entry", "entries")}{(states.Length > 0 ? $": {states}" : "")}";
        return text.Append(page.Lines.Length < page.Count ? $"{page.Lines.Length:N0} of {all}; --limit and --offset show others" : all).Append('\n').ToString();
    }

    /// <summary>One entry with all that was decided and what may tell what came.</summary>
    public static string Of(CommandHost host, LedgerLine line, IReadOnlyList<Candidate> candidates)
    {
        var lines = new MarginText(host.MeasureWidth(), host.Colour);
        var text = new StringBuilder();
        Append(text, lines, line);
        lines.Append(text, line.Entry.Kind == EntryKind.Forecast
            ? $"Yes means: it came as it says{(line.Entry.Negated ? ", denial included" : "")}; the word of likelihood is left aside."
            : "Kept means: done as it says.", Style.Faint);
        foreach (Resolution resolution in line.History)
        {
            text.Append('\n');
            lines.Append(text, resolution.Outcome.ToWord(), $"{resolution.ResolvedOn.ToIso()}, by {resolution.DecidedBy} on {Dates.OfTime(resolution.RecordedOn)}", Style.Title);
            foreach (Evidence evidence in resolution.Evidence)
            {
                lines.Append(text, evidence.ToLine(), Style.Plain);
            }

            if (resolution.Note is { } note)
            {
                lines.Append(text, note, Style.Plain);
            }

            lines.Append(text, $"{resolution.Id}{(resolution.Supersedes is { } before ? $", above {before}" : "")}", Style.Faint);
        }

        foreach (Candidate candidate in candidates)
        {
            text.Append('\n');
            string speaker = candidate.Statement.Speaker is { } by ? $", {by.Name}" : "";
            lines.Append(text, "candidate", $"{candidate.Statement.Date.ToIso()}{speaker}", Style.Title);
            lines.Append(text, candidate.Statement.Text, Style.Plain);
            lines.Append(text, $"{string.Join("; ", candidate.Reasons.Select(ReasonWords.InWords))}", Style.Faint);
            lines.Append(text, candidate.Statement.Id, Style.Faint);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, MarginText lines, LedgerLine line)
    {
        LedgerEntry entry = line.Entry;
        string reported = entry.ReportedBy is { } reporter ? $", reported by {reporter.Name}" : "";
        string who = entry.Actor?.Name ?? entry.House ?? "the document";
        lines.Append(text, line.State.ToWord(), $"{entry.Kind.ToWord()}, {who}{reported}{(Dates.DayOf(entry.SaidOn ?? entry.DocumentDate) is { } day ? $", {day}" : "")}", Style.Title);
        lines.Append(text, entry.Proposition, Style.Plain);
        if (Facts(entry) is { Length: > 0 } facts)
        {
            lines.Append(text, facts, Style.Plain);
        }

        lines.Append(text, entry.Id, Style.Faint);
    }

    private static string Facts(LedgerEntry entry)
    {
        var facts = new List<string>();
        if (entry.Estimate is { } estimate)
        {
            facts.Add($"{(estimate.Negated ? "not: " : "")}{estimate.Term}{StatementText.Range(estimate.Low, estimate.High)}");
        }

        if (entry.IsUnfalsifiable)
        {
            facts.Add("cannot be wrong");
        }

        if (entry.Due is { } due)
        {
            facts.Add($"due {due}");
        }

        if (entry.Condition is { } condition)
        {
            facts.Add($"condition: {condition}");
        }

        if (entry.Negated)
        {
            facts.Add("negated");
        }

        if ((entry.Marking ?? entry.Classification) is { } marking)
        {
            facts.Add(marking);
        }

        return string.Join("; ", facts);
    }
}
