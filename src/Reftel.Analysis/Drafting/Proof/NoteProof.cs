using Reftel.Analysis.Drafting.Layout;
using Reftel.Analysis.Drafting.Notes;
using Reftel.Reading.Documents;

namespace Reftel.Analysis.Drafting.Proof;

/// <summary>Notes with their numbers and words, their citations, and the sources that these lead to.</summary>
internal static class NoteProof
{
    public static void Compare(DraftLayout layout, Report report, DifferenceList differences, bool onPages = false)
    {
        differences.Compare("anchors without a note", "", string.Join(", ", report.OrphanAnchors.Select(anchor => anchor.Label ?? $"{anchor.Number}")));
        if (!differences.CompareCount("notes", layout.Notes.Length, report.Notes.Length))
        {
            return;
        }

        var sources = new SourceProof(report, differences);
        for (int i = 0; i < layout.Notes.Length; i++)
        {
            LaidNote written = layout.Notes[i];
            Note read = report.Notes[i];
            differences.Compare($"number of note {i + 1}", $"{written.Number}", read.Shown);
            bool same = onPages && PageProof.Letters(written.Text) == PageProof.Letters(read.Text);
            differences.Compare($"words of note {written.Number}", written.Text, same ? written.Text : read.Text);
            differences.Compare($"anchors of note {written.Number}", "1", $"{read.Anchors.Length}");
            differences.Compare($"repair of the label of note {written.Number}", null, read.LabelRepair);
            if (differences.CompareCount($"citations of note {written.Number}", written.Citations.Length, read.Citations.Length))
            {
                for (int c = 0; c < written.Citations.Length; c++)
                {
                    string what = written.Citations.Length == 1 ? $"note {written.Number}" : $"citation {c + 1} of note {written.Number}";
                    Compare(what, written.Citations[c], read.Citations[c], differences);
                    sources.Add(what, written, written.Citations[c], read.Citations[c]);
                }
            }
        }

        sources.Finish();
    }

    private static void Compare(string what, LaidCitation written, Citation read, DifferenceList differences)
    {
        DraftSource source = written.Citation.Source;
        bool described = written.Form is CitationForm.Full or CitationForm.Address;
        bool full = written.Form == CitationForm.Full;
        bool titled = described && SourceWords.TelegramOf(source) is null;
        differences.Compare($"address of {what}", described ? source.Url : null, read.Url);
        differences.Compare($"title of {what}", titled ? SourceWords.TitleOf(source) : null, read.Title);
        differences.Compare($"date of {what}", full ? source.Date?.ToString() : null, read.Date?.ToString());
        differences.Compare($"day on which the address of {what} was looked at", full && source.Url is not null ? source.RetrievedOn?.ToString() : null, read.Accessed?.ToString());
        differences.Compare($"what {what} points back to", written.Form == CitationForm.Note ? $"{written.Back}" : null, written.Form == CitationForm.Ibid ? null : read.RefersTo?.ToString(System.Globalization.NumberFormatInfo.InvariantInfo));
    }
}
