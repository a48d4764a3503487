using Reftel.Analysis.Drafting.Layout;
using Reftel.Reading.Documents;

namespace Reftel.Analysis.Drafting.Proof;

/// <summary>
/// What printed pages can prove. They keep no headings, no lists and no ends of paragraphs, only words on lines: so every sentence stands there with all its letters,
/// in order, and every note has its place.
/// </summary>
internal static class PageProof
{
    public static void Compare(DraftLayout layout, Document document, Report report, DifferenceList differences)
    {
        string text = Letters(document.Source.Text);
        int at = 0;
        foreach (LaidSentence sentence in layout.Paragraphs.SelectMany(paragraph => paragraph.Sentences))
        {
            string words = Letters(sentence.Text);
            int found = text.IndexOf(words, at, StringComparison.Ordinal);
            differences.Compare("sentence", sentence.Text, found < 0 ? null : sentence.Text, sentence.From.Place);
            at = found < 0 ? at : found + words.Length;
        }

        foreach (Note note in report.Notes)
        {
            differences.Compare($"place of note {note.Shown}", "found", note.AnchorState == AnchorState.Found ? "found" : "lost");
        }
    }

    /// <summary>Words without blanks and signs, and so without hyphens and line ends.</summary>
    public static string Letters(string words) => string.Concat(words.Where(char.IsLetter));
}
