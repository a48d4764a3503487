using System.Text;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>A block of the text.</summary>
/// <param name="Prefix">Before its first line, such as <c>## </c> or <c>- </c>.</param>
/// <param name="Further">Before each further line.</param>
/// <param name="Lines">At least one.</param>
/// <param name="IsItem">Items follow one another without a blank line.</param>
internal sealed record DocxBlock(string Prefix, string Further, List<string> Lines, bool IsItem = false)
{
    public static DocxBlock Paragraph(List<string> lines) => new("", "", lines);

    /// <summary>Appends blocks, a blank line between two.</summary>
    /// <param name="indent">Before every line but the very first.</param>
    public static void Append(StringBuilder to, IReadOnlyList<DocxBlock> blocks, string indent = "")
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            DocxBlock block = blocks[i];
            if (i > 0)
            {
                to.Append(block.IsItem && blocks[i - 1].IsItem ? "\n" : "\n\n").Append(indent);
            }

            to.Append(block.Prefix).Append(block.Lines[0]);
            foreach (string line in block.Lines.Skip(1))
            {
                to.Append('\n').Append(indent).Append(block.Further).Append(line);
            }
        }
    }
}
