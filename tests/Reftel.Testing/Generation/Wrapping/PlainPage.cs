using System.Text;

namespace Reftel.Testing.Generation.Wrapping;

/// <summary>The blocks as plain text with empty lines between them.</summary>
internal static class PlainPage
{
    public static string Print(Draft draft, IEnumerable<TextBlock> blocks)
    {
        SeededRandom random = draft.Random;
        string newline = random.Percent(10) ? "\r\n" : "\n";
        string behind = random.Percent(15) ? " " : "";
        var page = new StringBuilder();
        foreach (TextBlock block in blocks)
        {
            page.Insert(page.Length, newline, page.Length == 0 ? 0 : block.Gap);
            foreach (string line in block.Lines)
            {
                page.Append(line).Append(line.Length > 0 ? behind : "").Append(newline);
            }
        }

        return page.ToString();
    }
}
