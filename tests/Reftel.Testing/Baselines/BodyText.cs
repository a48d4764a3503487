using Reftel.Reading.Documents;

namespace Reftel.Testing.Baselines;

/// <summary>The body in a baseline: each paragraph, and its passages where the voice changes.</summary>
internal sealed class BodyText(RecordText record)
{
    public void Write(Telegram telegram)
    {
        record.Field("entireText", telegram.EntireText);
        foreach (Paragraph paragraph in telegram.Paragraphs)
        {
            record.Field(
                $"paragraph {paragraph.Number?.ToString() ?? "-"} {paragraph.Span}",
                $"({paragraph.Marking ?? "-"}) {Voice(paragraph.Voice, paragraph.Block)}{(paragraph.Heading is null ? "" : $" under |{paragraph.Heading}|")}");
            foreach (Passage passage in paragraph.Passages)
            {
                record.Field($"  {Voice(passage.Voice, passage.Block)} {passage.Span}", $"|{passage.Text}|");
            }
        }

        record.List("signature", telegram.Signature);
        record.Items("quoted", telegram.Quoted.Select(q => $"{q.Id ?? "?"} {q.Classification?.ToWord()} {q.Post} {q.Number} {q.Span}"));
    }

    private static string Voice(Voice voice, BlockKind? block) => block is { } kind ? $"{voice.ToWord()}/{kind.ToWord()}" : voice.ToWord();
}
