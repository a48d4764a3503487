using Reftel.Archive.Store;
using Reftel.Archive.Wording;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Server.Documents;

/// <summary>Lays out a text that is neither a telegram nor a report: paragraphs between empty lines, lines as they stand.</summary>
internal static class PlainLayout
{
    public static DocumentView Of(OpenDocument open, DocumentCard card, SyntaxLeaves leaves)
    {
        Document document = open.Document;
        SourceText source = document.Source;
        var blocks = new List<TextBlock>();
        int start = -1;
        int end = 0;
        for (int line = 0; line < source.Lines.Count; line++)
        {
            TextSpan span = source.Lines[line];
            if (!source.Slice(span).IsWhiteSpace())
            {
                start = start < 0 ? span.Start : start;
                end = span.End;
            }
            else if (start >= 0)
            {
                Add(blocks, leaves, source, TextSpan.Between(start, end));
                start = -1;
            }
        }

        if (start >= 0)
        {
            Add(blocks, leaves, source, TextSpan.Between(start, end));
        }

        string sentence = $"Neither a telegram nor a report: {Counted.Of(source.CodePointCount, "character")}";
        return new DocumentView(card, open, new HeadCard("Text", document.Title ?? card.Id, sentence, []), blocks, []);
    }

    private static void Add(List<TextBlock> blocks, SyntaxLeaves leaves, SourceText source, TextSpan span)
    {
        string text = source.Slice(span).ToString().Trim('\r', '\n');
        blocks.Add(new TextBlock($"p{blocks.Count + 1}", BlockShape.Code, text, SourceMap.Of(leaves, text, span), span));
    }
}
