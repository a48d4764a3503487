using Reftel.Reading.Documents;

namespace Reftel.Testing.Laws;

/// <summary>Paragraphs stand in order and apart; their passages are the whole of them.</summary>
public static class ParagraphLaws
{
    public static IEnumerable<Breach> Check(Document document)
    {
        int position = 0;
        foreach (Paragraph paragraph in document.Telegram?.Paragraphs ?? [])
        {
            if (paragraph.Span.Start < position)
            {
                yield return new Breach("Paragraphs stand in the order of the text and do not overlap", paragraph.Span, $"begins before {position}");
            }

            position = paragraph.Span.End;
            string joined = string.Concat(paragraph.Passages.Select(p => p.Text));
            if (joined != paragraph.Text)
            {
                yield return new Breach(
                    "The texts of the passages, joined, are the text of the paragraph", paragraph.Span, FirstDifference.Show(paragraph.Text, joined));
            }

            int passed = paragraph.Span.Start;
            foreach (Passage passage in paragraph.Passages)
            {
                if (passage.Span.Start < passed || !paragraph.Span.Contains(passage.Span))
                {
                    yield return new Breach("Passages stand in order inside their paragraph", passage.Span, $"paragraph {paragraph.Span}, passed {passed}");
                }

                passed = passage.Span.End;
            }

            if (!paragraph.Passages.IsEmpty && (paragraph.Passages[0].Voice, paragraph.Passages[0].Block) != (paragraph.Voice, paragraph.Block))
            {
                yield return new Breach("A paragraph has the voice in which it begins", paragraph.Span, $"{paragraph.Voice}, {paragraph.Passages[0].Voice}");
            }
        }
    }
}
