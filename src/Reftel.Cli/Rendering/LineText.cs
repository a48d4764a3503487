using System.Globalization;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Lines;
using Reftel.Analysis.Questions.Sources;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Rendering;

/// <summary>The judgement line of a question for people.</summary>
internal static class LineText
{
    public static void Write(Page page, JudgementLine line)
    {
        page.Wide(line.Question.Title, Style.Title);
        page.Wide($"{line.Question.Id}: judgements as of {line.AsOf.ToIso()}", Style.Faint);
        foreach (LineEntry entry in line.Entries)
        {
            page.Blank();
            Write(page, entry);
        }

        if (!line.Missing.IsEmpty)
        {
            page.Blank();
            page.Fields("not found", line.Missing);
        }

        if (!line.Contradictions.IsEmpty)
        {
            QuestionText.Section(page, "May contradict each other; you decide");
            foreach (OfferedContradiction pair in line.Contradictions)
            {
                page.Field("", pair.Reason, Style.Faint);
                page.Fields("", [Quoted(pair.First), Quoted(pair.Second)]);
            }
        }

        if (line.Entries.IsEmpty)
        {
            page.Blank();
            page.Wide("No judgement stands on the line; accept statements under judgements in the file");
        }
    }

    private static void Write(Page page, LineEntry entry)
    {
        SourceStatement statement = entry.Statement;
        page.Field(entry.Day.ToIso(), $"{string.Join(", ", new[] { statement.Id, entry.Document.House, entry.Document.Title }.OfType<string>())}", Style.Title);
        page.Field(statement.Marking is { } marking ? $"({marking})" : "", $"\"{statement.Quotation}\"");
        page.Field("estimate", QuestionWording.Estimate(statement));
        page.Fields("rests on", Support(entry.Support));
        if (entry.WordsDiffer)
        {
            page.Field("words", "the file has other words for it; look whether it is still the same statement", Style.Warning);
        }

        if (entry.Standing.State != JudgementState.Stands)
        {
            page.Fields(entry.Standing.State.ToWord(), entry.Standing.Reasons);
        }

        if (entry.Change is { } change)
        {
            page.Fields("changed", Change(change));
        }
    }

    private static IEnumerable<string> Support(JudgementSupport support)
    {
        foreach (RestsOn source in support.Sources)
        {
            yield return source.SameHouse == true ? $"{source.Name} (same house)" : source.Name;
        }

        if (support.HouseKnown > 1)
        {
            yield return $"{support.SameHouse} of {support.HouseKnown} known of its own house";
        }

        if (support.IsUnsourced)
        {
            yield return support.Document.Sources == 0 ? "no source at its sentence, and none in its document"
                : $"no source at its sentence; the document cites {support.Document.Sources}, {support.Document.SameHouse} of them of its own house"
                    + (support.Document.HouseKnown == support.Document.Sources ? "" : $", as far as known of {support.Document.HouseKnown}");
        }
        else if (support.IsSingleSource)
        {
            yield return "single source";
        }

        foreach (SourceGrade grade in support.Grades)
        {
            yield return $"{grade.Of}: reliability {(grade.Reliability is { } letter ? letter.ToString() : "not graded")}, credibility {grade.Credibility?.ToString(CultureInfo.InvariantCulture) ?? "not graded"}, by {grade.By}";
        }
    }

    private static IEnumerable<string> Change(LineChange change)
    {
        yield return QuestionWording.Strength(change.Strength);
        foreach (ScopeDifference difference in change.Scope)
        {
            yield return $"{difference.What}: {difference.Before ?? "none"} before, {difference.Now ?? "none"} now";
        }

        foreach (string source in change.NewSources)
        {
            yield return $"new source: {source}";
        }

        foreach (string source in change.LostSources)
        {
            yield return $"no longer cited: {source}";
        }

        if (change.Said is { } said)
        {
            yield return $"said to differ in {(said.In.IsEmpty ? "nothing" : string.Join(", ", said.In.Select(QuestionWords.ToWord)))}: {said.Why}";
        }
    }

    private static string Quoted(SourceStatement statement) => $"{statement.Id}: \"{statement.Quotation}\"";
}
