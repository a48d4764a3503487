using System.Text;
using System.Xml;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>
/// Reads a table as a pipe table. A cell becomes one line; a table of one column is a frame around text and is read as that text.
/// </summary>
internal static class DocxTable
{
    // Columns that a cell may claim to reach over; Word's widest table has 63.
    public const int MostColumns = 63;

    private static readonly List<DocxBlock> Nothing = [];

    /// <param name="readCell">Reads the blocks of a cell, and how many columns it reaches over.</param>
    public static void Read(XmlReader xml, int maxDepth, Func<XmlReader, (List<DocxBlock> Blocks, int Span)> readCell, List<DocxBlock> blocks)
    {
        var rows = new List<List<List<DocxBlock>>>();
        ReadRows(xml, maxDepth, readCell, rows);
        int columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        if (columns <= 1)
        {
            blocks.AddRange(rows.SelectMany(row => row).SelectMany(cell => cell));
            return;
        }

        var lines = new List<string>(rows.Count + 1);
        foreach (List<List<DocxBlock>> row in rows)
        {
            var line = new StringBuilder("|");
            foreach (List<DocxBlock> cell in row)
            {
                line.Append(' ');
                Flatten(line, cell);
                line.Append(" |");
            }

            if (lines.Count == 0)
            {
                line.Insert(line.Length, "  |", columns - row.Count);
                lines.Add(line.ToString());
                line.Clear().Append('|').Insert(1, " --- |", columns);
            }

            lines.Add(line.ToString());
        }

        blocks.Add(DocxBlock.Paragraph(lines));
    }

    private static void ReadRows(XmlReader xml, int maxDepth, Func<XmlReader, (List<DocxBlock> Blocks, int Span)> readCell, List<List<List<DocxBlock>>> rows)
    {
        for (var children = new DocxChildren(xml, maxDepth); children.Next();)
        {
            if (xml.LocalName == "tr")
            {
                var row = new List<List<DocxBlock>>();
                bool deleted = false;
                ReadCells(xml, maxDepth, readCell, row, ref deleted);
                if (!deleted && row.Count > 0)
                {
                    rows.Add(row);
                }
            }
            else if (xml.LocalName is "sdt" or "sdtContent" or "customXml" or "ins")
            {
                ReadRows(xml, maxDepth, readCell, rows);
            }
        }
    }

    private static void ReadCells(XmlReader xml, int maxDepth, Func<XmlReader, (List<DocxBlock> Blocks, int Span)> readCell, List<List<DocxBlock>> row, ref bool deleted)
    {
        for (var children = new DocxChildren(xml, maxDepth); children.Next();)
        {
            switch (xml.LocalName)
            {
                case "trPr":
                    for (var inner = new DocxChildren(xml, maxDepth); inner.Next();)
                    {
                        deleted |= xml.LocalName == "del";
                    }

                    break;
                case "tc" when !deleted:
                    (List<DocxBlock> blocks, int span) = readCell(xml);
                    row.Add(blocks);
                    for (; span > 1; span--)
                    {
                        row.Add(Nothing);
                    }

                    break;
                case "sdt" or "sdtContent" or "customXml":
                    ReadCells(xml, maxDepth, readCell, row, ref deleted);
                    break;
            }
        }
    }

    private static void Flatten(StringBuilder line, List<DocxBlock> cell)
    {
        bool first = true;
        foreach (string part in cell.SelectMany(block => block.Lines))
        {
            line.Append(first ? "" : " ").Append(part);
            first = false;
        }
    }
}
