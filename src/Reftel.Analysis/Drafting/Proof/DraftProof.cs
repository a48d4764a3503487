using System.Collections.Immutable;
using Reftel.Analysis.Drafting.Layout;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Analysis.Drafting.Proof;

/// <summary>Whether a written draft proves itself: reading it gives the head, the sentences, the notes, the sources and the statements that it was made from.</summary>
public static class DraftProof
{
    /// <summary>
    /// Compares a draft with what was read of it as a report. An empty list says that all of it is there, and nothing else; of a PDF, whose pages keep neither headings
    /// nor lists, that all sentences, notes, citations and sources are there.
    /// </summary>
    /// <param name="draft">What was written.</param>
    /// <param name="options">How.</param>
    /// <param name="document">What was read, as <see cref="Reading.Statements.StatementReader.AddTo"/> gives it.</param>
    public static ImmutableArray<DraftDifference> Compare(Draft draft, DraftOptions options, Document document)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(document);
        var differences = new DifferenceList();
        if (document.Report is not { } report)
        {
            differences.Compare("form", DocumentForm.Report.ToWord(), document.Form.ToWord());
            return differences.ToImmutable();
        }

        DraftLayout layout = DraftLayout.Of(draft, options);
        if (document.Source.ExtractedFrom == ExtractedFrom.Pdf)
        {
            differences.Compare("date", draft.Date.ToString(), report.Published?.Date?.ToString());
            PageProof.Compare(layout, document, report, differences);
            NoteProof.Compare(layout, report, differences, onPages: true);
            return differences.ToImmutable();
        }

        Head(draft, layout, document, report, differences);
        ProseProof.Compare(layout, document, report, differences);
        NoteProof.Compare(layout, report, differences);
        StatementProof.Compare(layout, document, report, differences);
        return differences.ToImmutable();
    }

    private static void Head(Draft draft, DraftLayout layout, Document document, Report report, DifferenceList differences)
    {
        differences.Compare("title", layout.Title, document.Title);
        differences.Compare("date", draft.Date.ToString(), report.Published?.Date?.ToString());
        differences.Compare("authors", string.Join("; ", draft.Authors), string.Join("; ", report.Authors));
        differences.Compare("lines of the head", string.Join("; ", layout.HeadLines), string.Join("; ", report.HeadLines.Select(line => line.Text)));
    }
}
