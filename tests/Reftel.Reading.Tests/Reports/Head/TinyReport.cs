using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Text;

namespace Reftel.Reading.Tests.Reports.Head;

/// <summary>A container text from a few signs: <c># heading</c>, <c>- item</c>, <c>&gt; quotation</c>; blank lines part blocks.</summary>
internal static class TinyReport
{
    public static ContainerText Of(string source)
    {
        var text = new System.Text.StringBuilder();
        var blocks = new List<ContainerBlock>();
        foreach (string part in source.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            string block = part.Trim('\n');
            int level = block.Length - block.TrimStart('#').Length;
            (ContainerBlockKind kind, string words) = block switch
            {
                ['#', ..] => (ContainerBlockKind.Heading, block[level..].Trim()),
                ['-', ' ', .. var rest] => (ContainerBlockKind.ListItem, rest),
                ['>', ' ', .. var rest] => (ContainerBlockKind.Quotation, rest),
                _ => (ContainerBlockKind.Paragraph, block),
            };
            if (text.Length > 0)
            {
                text.Append("\n\n");
            }

            blocks.Add(new ContainerBlock(kind, kind == ContainerBlockKind.ListItem ? 1 : level, text.Length, text.Length + words.Length, null, []));
            text.Append(words);
        }

        return new ContainerText(ReadableText.Plain(text.ToString()), blocks, []);
    }
}
