using Reftel.Cli.Terminal;
using Reftel.Reading.Documents;

namespace Reftel.Cli.Rendering;

/// <summary>Paragraphs with number and mark in the margin, and beneath them the voice where it is not the report's own.</summary>
internal static class TelegramBody
{
    public static void Write(Page page, Telegram telegram)
    {
        foreach (Paragraph paragraph in telegram.Paragraphs)
        {
            if (paragraph.Heading is { } heading)
            {
                page.Blank();
                page.Prose([], heading.Trim(), Style.Title);
            }

            page.Blank();
            WriteParagraph(page, paragraph);
        }

        if (!telegram.Signature.IsEmpty)
        {
            page.Blank();
            page.Field("Signed", string.Join(", ", telegram.Signature));
        }
    }

    private static void WriteParagraph(Page page, Paragraph paragraph)
    {
        IEnumerable<string> number = Number(paragraph);
        if (paragraph.Passages.Length <= 1)
        {
            page.Prose([.. number, .. Voice(paragraph.Voice, paragraph.Block)], paragraph.Text, StyleOf(paragraph.Voice));
            return;
        }

        foreach (Passage passage in paragraph.Passages)
        {
            page.Prose([.. number, .. Voice(passage.Voice, passage.Block)], passage.Text.Trim(), StyleOf(passage.Voice));
            number = [];
        }
    }

    private static string[] Number(Paragraph paragraph)
    {
        string? number = paragraph.Number is { } n ? $"{n}." : null;
        string? marking = paragraph.Marking is { } m ? $"({m})" : null;
        return (number, marking) switch
        {
            (null, null) => [],
            (null, _) => [marking],
            (_, null) => [number],
            _ => [$"{number} {marking}"],
        };
    }

    private static string[] Voice(Voice voice, BlockKind? block) => (voice, block) switch
    {
        (Reading.Documents.Voice.Quoted, _) => [voice.ToWord()],
        (_, BlockKind.Text or BlockKind.Quote) => [voice.ToWord()],
        (_, { } kind) => [kind.ToWord()],
        (Reading.Documents.Voice.Reporting, null) => [],
        _ => [voice.ToWord()],
    };

    private static Style StyleOf(Voice voice) => voice switch
    {
        Reading.Documents.Voice.Comment => Style.Judged,
        Reading.Documents.Voice.Note or Reading.Documents.Voice.Quoted => Style.Faint,
        _ => Style.Plain,
    };
}
