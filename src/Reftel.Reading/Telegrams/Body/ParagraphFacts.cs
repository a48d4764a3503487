using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Head;

namespace Reftel.Reading.Telegrams.Body;

/// <summary>
/// Facts of the head that some telegrams put into their first paragraphs: <c>1. (U) CLASSIFIED BY ...</c> (1995-2002)
/// and <c>1. (C) ENTIRE TEXT.</c>
/// </summary>
internal static class ParagraphFacts
{
    private const int FirstParagraphs = 3;
    private const int LongestEntireText = 60;

    public static void Take(TelegramText text, TelegramDraft draft, List<ParagraphDraft> paragraphs)
    {
        for (int i = 0; i < Math.Min(FirstParagraphs, paragraphs.Count); i++)
        {
            ParagraphDraft paragraph = paragraphs[i];
            ReadOnlySpan<char> words = paragraph.Text.AsSpan();
            draft.EntireText ??= EntireText(paragraph, words);

            if (draft.ClassifiedBy is null && HeadLabels.TryRead(words, out LabelMatch match) && match.Label == HeadLabel.ClassifiedBy)
            {
                ReadOnlySpan<char> value = words[match.Length..];
                List<string> reasons = ReasonParser.Find(value, out int start, out int end);
                draft.ClassifiedBy = ClassifiedByParser.Parse(value, reasons, start);
                if (reasons.Count > 0)
                {
                    (int first, int last) = paragraph.Text.ToReadable(match.Length + start, match.Length + end);
                    text.Mark(SyntaxKind.Reason, first, last);
                    draft.ReasonSpan = text.ToSource(first, last);
                }
            }
        }
    }

    // "1. (C) ENTIRE TEXT." and "1. SECRET - ENTIRE TEXT."
    private static string? EntireText(ParagraphDraft paragraph, ReadOnlySpan<char> words)
    {
        words = words.TrimEnd(" .");
        if (words.Length > LongestEntireText || !words.EndsWith("ENTIRE TEXT", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        ReadOnlySpan<char> level = words[..^"ENTIRE TEXT".Length].Trim(" -:()");
        return level.IsEmpty ? paragraph.Marking
            : ClassificationWords.TryRead(level, out ClassificationMatch match) && match.Length == level.Length ? PortionMark.OfClassification(match.Classification)
            : null;
    }
}
