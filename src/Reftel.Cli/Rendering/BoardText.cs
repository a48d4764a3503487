using Reftel.Analysis.Dates;
using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Boards;
using Reftel.Archive.Wording;
using Reftel.Cli.Terminal;

namespace Reftel.Cli.Rendering;

/// <summary>The board of a question for people.</summary>
internal static class BoardText
{
    public static void Write(Page page, QuestionBoard board)
    {
        page.Wide(board.Question.Title, Style.Title);
        page.Wide($"{board.Question.Id} as of {board.AsOf.ToIso()}", Style.Faint);
        page.Blank();
        page.Field("status", board.Status.Trend is { } trend ? $"{board.Status.Word} ({trend.ToWord()})" : board.Status.Word, Style.Title);
        page.Field("", board.Status.Reason);
        page.Fields("rests on", board.Status.RestsOn.Select(line => $"{line.Observation.Indicator}: {Words(line)}"));
        QuestionText.Section(page, "Indicators");
        foreach (IndicatorLine line in board.Indicators)
        {
            QuestionText.Named(page, line.Indicator.Id, line.Indicator.Title);
            page.Field("", QuestionWording.State(line), line.State == IndicatorState.Stale ? Style.Warning : Style.Plain);
            page.Fields("", line.Observations.Select(Words));
        }

        if (!board.Accumulation.IsEmpty)
        {
            QuestionText.Section(page, "Seen by month, for and against each hypothesis (so far)");
            foreach (MonthLine month in board.Accumulation)
            {
                page.Field(month.Month, string.Join(", ", month.Hypotheses.Select(count => $"{count.Hypothesis} {count.For}/{count.Against} ({count.ForSoFar}/{count.AgainstSoFar})")));
            }
        }

        QuestionText.Section(page, $"Side by side; {BoardJson.Bookkeeping}");
        foreach (Alternative one in board.Alternatives.OrderBy(one => one.Rank))
        {
            QuestionText.Named(page, one.Hypothesis.Id, $"{one.Hypothesis.Title}: {one.Inconsistent} inconsistent, {one.Consistent} consistent, {one.Neutral} neutral, {one.Missed} looked for and not seen or reversed");
        }
    }

    /// <summary><c>seen on 2021-03-01, by anna: 20NORDHAVN7/s2 (2020-12-14, NORDHAVN)</c></summary>
    internal static string Words(ObservationLine line)
    {
        Observation observation = line.Observation;
        string known = observation.KnownOn == observation.On ? "" : $", written down on {observation.KnownOn.ToIso()}";
        string counts = line.Counts ? "" : "does not count: ";
        return $"{counts}{observation.Sighting.ToWord()} on {observation.On.ToIso()}{known}{(observation.By is { } by ? $", by {by}" : "")}: {string.Join("; ", line.Evidence.Select(Words))}"
            + (observation.Note is { } note ? $" - {note}" : "");
    }

    private static string Words(EvidenceLine line)
    {
        string standing = line.Standing == EvidenceStanding.Found ? "" : $", {line.Standing.ToWord()}";
        string of = string.Join(", ", new[] { Dates.DayOf(line.Date), line.House, line.Title }.OfType<string>());
        return of.Length == 0 ? $"{line.Evidence.Target}{standing}" : $"{line.Evidence.Target} ({of}{standing})";
    }
}
