using System.Collections.Immutable;
using Reftel.Analysis.Drafting.Layout;
using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Writing;

namespace Reftel.Analysis.Drafting.Proof;

/// <summary>Paragraphs, their headings, and where the anchors of notes stand in their words.</summary>
internal static class ProseProof
{
    public static void Compare(DraftLayout layout, Document document, Report report, DifferenceList differences)
    {
        if (!differences.CompareCount("paragraphs", layout.Paragraphs.Length, report.Paragraphs.Length))
        {
            differences.Compare("words of the prose", string.Join('\n', layout.Paragraphs.Select(p => p.Text)), string.Join('\n', report.Paragraphs.Select(p => p.Text)));
            return;
        }

        AnchoredProse prose = AnchoredProse.Of(document);
        string? heading = null;
        for (int i = 0; i < layout.Paragraphs.Length; i++)
        {
            LaidParagraph written = layout.Paragraphs[i];
            AnchoredParagraph read = prose.Paragraphs[i];
            DraftPlace? place = written.Sentences.IsEmpty ? null : written.Sentences[0].From.Place;
            heading = written.Heading ?? heading;
            differences.Compare($"words of paragraph {i + 1}", written.Text, read.Paragraph.Text, place);
            differences.Compare($"heading of paragraph {i + 1}", heading, read.Paragraph.Heading, place);
            differences.Compare($"paragraph {i + 1} is an item of a list", written.IsItem ? "yes" : "no", read.Paragraph.Role is ParagraphRole.ListItem or ParagraphRole.Takeaway ? "yes" : "no", place);
            differences.Compare($"places of notes in paragraph {i + 1}", Places(written), Places(report, read.Anchors), place);
        }
    }

    // "1 at 47, 2 at 91"
    private static string Places(LaidParagraph paragraph)
    {
        var places = new List<string>();
        int at = paragraph.Lead.Length;
        foreach (LaidSentence sentence in paragraph.Sentences)
        {
            at += sentence.Text.Length;
            if (sentence.Note is { } note)
            {
                places.Add($"{note} at {at}");
            }

            at++;
        }

        return string.Join(", ", places);
    }

    private static string Places(Report report, ImmutableArray<PlacedAnchor> anchors) =>
        string.Join(", ", anchors.Select(anchor => $"{(anchor.Note is { } note ? report.Notes[note].Shown : "none")} at {anchor.Offset}"));
}
