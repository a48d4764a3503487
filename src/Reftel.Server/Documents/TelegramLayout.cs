using Reftel.Archive.Store;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Server.Documents;

/// <summary>Lays a telegram out: envelope and head as a card, each passage in its voice.</summary>
internal static class TelegramLayout
{
    public static DocumentView Of(OpenDocument open, DocumentCard card, Telegram telegram, SyntaxLeaves leaves, Func<string, bool> held)
    {
        List<TextBlock> blocks = Blocks(telegram, leaves);
        foreach (Reference reference in telegram.References.Concat(telegram.TextReferences))
        {
            if (reference.Id is { } id)
            {
                Mark(blocks, reference.Mentions.Append(reference.Span), id, held(id));
            }
        }

        return new DocumentView(card, open, TelegramHeadCard.Of(open.Document, telegram), blocks, []) { Signature = telegram.Signature };
    }

    private static List<TextBlock> Blocks(Telegram telegram, SyntaxLeaves leaves)
    {
        var blocks = new List<TextBlock>();
        foreach (Paragraph paragraph in telegram.Paragraphs)
        {
            bool first = true;
            foreach (Passage passage in paragraph.Passages.IsEmpty ? [new Passage(paragraph.Voice, paragraph.Block, paragraph.Text, paragraph.Span)] : paragraph.Passages)
            {
                string text = passage.Text.Trim();
                blocks.Add(new TextBlock($"p{blocks.Count + 1}", ShapeOf(passage), text, SourceMap.Of(leaves, text, passage.Span), passage.Span)
                {
                    Number = first && paragraph.Number is { } number ? $"{number}." : null,
                    Paragraph = paragraph.Number is { } whole ? $"{whole}" : null,
                    Marking = first ? paragraph.Marking : null,
                    Heading = first ? paragraph.Heading?.Trim() : null,
                    Level = 1,
                    Voice = VoiceOf(passage),
                });
                first = false;
            }
        }

        return blocks;
    }

    private static BlockShape ShapeOf(Passage passage) => passage.Voice == Voice.Quoted ? BlockShape.Quotation : BlockShape.Paragraph;

    private static string? VoiceOf(Passage passage) => passage switch
    {
        { Block: BlockKind.Summary or BlockKind.ActionRequest } => passage.Block.Value.ToWord(),
        { Voice: Voice.Reporting } => null,
        _ => passage.Voice.ToWord(),
    };

    private static void Mark(List<TextBlock> blocks, IEnumerable<TextSpan> places, string id, bool isHeld)
    {
        foreach (TextSpan place in places)
        {
            if (DocumentLayout.BlockAt(blocks, place.Start) is { } block && place.Start < block.Span.End)
            {
                block.TryMark(place, MarkKind.Reference, id, isHeld ? null : "not held");
            }
        }
    }
}
