using System.Text;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Writing;

/// <summary>What is more than a line of words in Markdown: items of lists, tables, code.</summary>
internal static class MarkdownBlocks
{
    // What stands under an item must be indented as far as the item's words.
    private const int Indent = 4;
    private const int DeepestItem = 8;

    /// <summary>What stands before the words of an item: its number where it has one that Markdown counts by, else a dash.</summary>
    public static string ItemSign(ReportParagraph paragraph)
    {
        string indent = new(' ', Indent * (Math.Clamp(paragraph.Depth, 1, DeepestItem) - 1));
        bool counted = paragraph.Label is { Length: > 0 and < 10 } label && !label.AsSpan().ContainsAnyExceptInRange('0', '9');
        return counted ? $"{indent}{paragraph.Label}. " : $"{indent}- ";
    }

    /// <summary>A pipe table; the first row becomes its head, which Markdown demands.</summary>
    /// <param name="text">The copy.</param>
    /// <param name="words">Rows on lines, cells parted by tabs, escaped.</param>
    public static void WriteTable(StringBuilder text, string words)
    {
        string[] rows = words.Split('\n');
        int columns = rows.Max(row => row.Count(c => c == '\t')) + 1;
        for (int i = 0; i < rows.Length; i++)
        {
            string[] cells = rows[i].Split('\t');
            text.Append(i > 0 ? "\n" : "").Append('|');
            for (int column = 0; column < columns; column++)
            {
                text.Append(' ').Append(column < cells.Length ? cells[column].Trim() : "").Append(" |");
            }

            text.Append(i == 0 ? $"\n|{string.Concat(Enumerable.Repeat(" --- |", columns))}" : "");
        }
    }

    /// <summary>Lines between fences longer than any in them.</summary>
    public static void WriteCode(StringBuilder text, string lines)
    {
        string fence = new('`', Math.Max(3, MarkdownText.LongestRun(lines, '`') + 1));
        text.Append(fence).Append('\n').Append(lines).Append('\n').Append(fence);
    }
}
