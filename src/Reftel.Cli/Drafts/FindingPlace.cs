using Reftel.Analysis.Drafting;
using Reftel.Reading.Text;

namespace Reftel.Cli.Drafts;

/// <summary>Where in the file of a draft the words of a finding come from.</summary>
internal static class FindingPlace
{
    /// <summary>The one sentence that holds the words or begins them; null where none does, or several do.</summary>
    public static DraftPlace? Of(Draft draft, string found)
    {
        string words = Bare(found);
        List<DraftSentence> sentences = [.. draft.Sections.SelectMany(section => section.Paragraphs).SelectMany(paragraph => paragraph.Sentences)
            .Where(sentence => Bare(sentence.Text) is { Length: > 0 } own && words.Length > 0 && (own.Contains(words, StringComparison.Ordinal) || words.Contains(own, StringComparison.Ordinal)))];
        return sentences is [var only] ? only.Place : null;
    }

    // Letters alone: the range behind a word of likelihood, marks of quotation and signs of Markdown stand between them.
    private static string Bare(string words) => string.Concat(BlankSpace.Fold(words).Where(char.IsLetter));
}
