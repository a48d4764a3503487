using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Testing.Reports.Scoring;

/// <summary>Compares the anchors of a reading with the truth: the right note at the right place.</summary>
internal static class AnchorScore
{
    private const int Reach = 400;

    public static void Add(ReportScore score, GeneratedReport report, Document? document)
    {
        var given = new List<(int Number, TextSpan Span)>();
        foreach (Note note in document?.Report?.Notes ?? [])
        {
            given.AddRange(note.Anchors.Select(a => (note.Number ?? 0, a.Span)).Distinct());
        }

        string text = document?.Source.Text ?? "";
        bool[] used = new bool[given.Count];
        foreach (NoteTruth note in report.Truth.Notes)
        {
            foreach (AnchorTruth anchor in note.Anchors.Where(a => !a.IsLost))
            {
                int found = given.FindIndex(g => g.Number == note.Number && Agrees(text, g.Span, anchor) && !used[given.IndexOf(g)]);
                if (found >= 0)
                {
                    used[found] = true;
                }

                Count(score, report, note, anchor, found >= 0);
            }
        }

        for (int i = 0; i < given.Count; i++)
        {
            if (!used[i])
            {
                Invented(score, report, text, given[i].Number, given[i].Span);
                score.Anchors.Given++;
            }
        }

        foreach (OrphanAnchor orphan in document?.Report?.OrphanAnchors ?? [])
        {
            NoteTruth? note = report.Truth.Notes.FirstOrDefault(n => n.Number == orphan.Number);
            if (note is null || !note.Anchors.Any(a => !a.IsLost && Agrees(text, orphan.Span, a)))
            {
                Invented(score, report, text, orphan.Number, orphan.Span);
            }
        }
    }

    private static void Count(ReportScore score, GeneratedReport report, NoteTruth note, AnchorTruth anchor, bool found)
    {
        // The anchor of a dropped note points nowhere: a reader may report it with the note or as an orphan.
        if (!note.IsGone)
        {
            score.Anchors.Expected++;
            if (!found)
            {
                score.Differ(report, $"anchor {note.Number}", $"behind \"{anchor.Before}\"", "(none there)");
            }
        }

        if (found && !note.IsGone)
        {
            score.Anchors.Given++;
            score.Anchors.Right++;
        }
    }

    private static void Invented(ReportScore score, GeneratedReport report, string text, int number, TextSpan span)
    {
        score.InventedAnchors++;
        int from = Math.Max(0, Math.Min(span.Start, text.Length) - 30);
        score.Differ(report, $"anchor {number}", "(none there)", $"behind \"{text[from..Math.Min(span.Start, text.Length)]}\"");
    }

    /// <summary>True where the reader's place is the true one; without a known place the letters of the prose before it decide.</summary>
    private static bool Agrees(string text, TextSpan span, AnchorTruth anchor)
    {
        if (anchor.Place is { } place)
        {
            return span.Start < place.End && place.Start < Math.Max(span.End, span.Start + 1);
        }

        int start = Math.Min(span.Start, text.Length);
        string before = Skeleton.Of(text.AsSpan(Math.Max(0, start - Reach), start - Math.Max(0, start - Reach)));
        return before.EndsWith(Skeleton.Of(anchor.Before)[^Math.Min(8, Skeleton.Of(anchor.Before).Length)..], StringComparison.Ordinal);
    }
}
