using Reftel.Reading.Documents;

namespace Reftel.Testing.Reports.Scoring;

/// <summary>Compares the notes of a reading and their links with the truth.</summary>
internal static class NoteScore
{
    public static void Add(ReportScore score, GeneratedReport report, Report? read)
    {
        ILookup<int, Note> given = (read?.Notes ?? []).Where(n => n.Number is not null).ToLookup(n => n.Number!.Value);
        foreach (NoteTruth truth in report.Truth.Notes.Where(n => !n.IsGone))
        {
            score.Notes.Expected++;
            if (!given[truth.Number].Any(n => IsSame(n, truth)))
            {
                string actual = given[truth.Number].FirstOrDefault() is { } other ? $"{other.Text} {string.Join(' ', Links(other))}" : "(no such note)";
                score.Differ(report, $"note {truth.Number}", truth.Text, actual);
            }

            AddLinks(score, report, truth, [.. given[truth.Number].SelectMany(Links).Distinct()]);
        }

        foreach (IGrouping<int, Note> notes in given)
        {
            NoteTruth? truth = report.Truth.Notes.FirstOrDefault(n => n.Number == notes.Key && !n.IsGone);
            bool right = truth is not null && notes.Any(n => IsSame(n, truth));
            score.Notes.Given++;
            score.Notes.Right += right ? 1 : 0;
            if (!right)
            {
                score.WrongLabels += notes.Any(n => n.LabelRepair is not null) ? 1 : 0;
            }

            // A note that is not in the text has no links; nor has one printed once two contents.
            if (truth is null)
            {
                score.Links.Given += notes.SelectMany(Links).Distinct().Count();
                score.Differ(report, $"note {notes.Key}", "(no such note)", notes.First().Text);
            }
        }
    }

    private static void AddLinks(ReportScore score, GeneratedReport report, NoteTruth truth, List<string> given)
    {
        List<string> right = [.. truth.Links.Where(given.Contains)];
        score.Links.Expected += truth.Links.Count;
        score.Links.Given += given.Count;
        score.Links.Right += right.Count;
        if (right.Count < truth.Links.Count || right.Count < given.Count)
        {
            score.Differ(
                report, $"links of note {truth.Number}", string.Join(' ', truth.Links.Except(given)), string.Join(' ', given.Except(truth.Links)));
        }
    }

    private static bool IsSame(Note note, NoteTruth truth) =>
        Skeleton.Holds(note.Text, truth.Words, truth.Text)
        && (truth.Words.Count > 0 || truth.Links.Count == 0 || Links(note).Intersect(truth.Links).Any());

    /// <summary>The links that the note itself gives; one that it points to through another note is that note's.</summary>
    private static IEnumerable<string> Links(Note note) =>
        note.Citations.Where(c => c.RefersTo is null).Select(c => c.Url).OfType<string>();
}
