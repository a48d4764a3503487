using System.Globalization;
using System.Text;
using Reftel.Archive.Statements;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Rendering;

/// <summary>
/// Statements for a person: the kind in the margin, beside it who says it and when, what, how sure and by when, and where it stands.
/// </summary>
/// <param name="width">Columns to wrap at.</param>
/// <param name="colour">Whether styles are shown.</param>
internal sealed class StatementText(int width, bool colour)
{
    private readonly MarginText _lines = new(width, colour);

    public void Append(StringBuilder text, StatementRow row)
    {
        _lines.Append(text, row.Kind, Who(row), Style.Title);
        _lines.Append(text, row.Content.Text, row.IsByAuthor && row.Kind != "information" ? Style.Judged : Style.Plain);
        if (Facts(row) is { Length: > 0 } facts)
        {
            _lines.Append(text, facts, Style.Plain);
        }

        _lines.Append(text, $"{row.Path ?? row.Sha256}({row.Line},{row.Column}) {row.Id}", Style.Faint);
        text.Append('\n');
    }

    /// <summary><c>Minsk, reported by Lis, through Interfax, 26 November 2020</c></summary>
    private static string Who(StatementRow row)
    {
        string who = row.Speaker?.Text.TrimEnd(',') ?? (row.IsByAuthor ? "the document" : row.IsByQuotedText ? "the quoted text" : "not named");
        string reported = row.ReportedBy is { } reporter ? $", reported by {reporter.Text.TrimEnd(',')}" : "";
        string via = row.Via is { } outlet ? $", through {outlet.TrimEnd(',')}" : "";
        return $"{who}{reported}{via}{(row.SaidOn is { } day ? $", {day}" : "")}";
    }

    private static string Facts(StatementRow row)
    {
        var facts = new List<string>();
        if (row.Estimate is { } estimate)
        {
            facts.Add($"{(estimate.Negated ? "not: " : "")}{estimate.Term}{Range(estimate)}, {estimate.Use}");
        }

        if (row.Due is { } due)
        {
            facts.Add($"due {due}");
        }

        if (row.Condition is { } condition)
        {
            facts.Add($"condition: {condition.Text}");
        }

        if (row.Negated)
        {
            facts.Add("negated");
        }

        if (row.Voice != "reporting" || row.Marking is not null)
        {
            facts.Add($"{row.Voice}{(row.Marking is { } marking ? $" ({marking})" : "")}");
        }

        if (!row.Notes.IsEmpty)
        {
            facts.Add($"{(row.Notes.Length == 1 ? "note" : "notes")} {string.Join(", ", row.Notes)}");
        }

        return string.Join("; ", facts);
    }

    /// <summary><c> (55-80%)</c>; nothing where the word has no number.</summary>
    public static string Range(RowEstimate estimate) => Range(estimate.Low, estimate.High);

    /// <summary>The same of the ends of an interval.</summary>
    public static string Range(double? low, double? high) => low is { } one && low == high ? $" ({Percent(one)}%)" : low is { } from && high is { } to ? $" ({Percent(from)}-{Percent(to)}%)" : "";

    private static string Percent(double part) => Math.Round(part * 100, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
