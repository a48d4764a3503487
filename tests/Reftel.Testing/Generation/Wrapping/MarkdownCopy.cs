using System.Text;
using System.Text.RegularExpressions;

namespace Reftel.Testing.Generation.Wrapping;

/// <summary>
/// The blocks as a Markdown copy has them: TAGS become links, paragraphs stand on one line, a heading and its dashes
/// stand apart, address and subject lines end with two blanks.
/// </summary>
internal static class MarkdownCopy
{
    public static string Print(Draft draft, IEnumerable<TextBlock> blocks)
    {
        var page = new StringBuilder("\n\n");
        foreach (TextBlock block in blocks)
        {
            page.Append(block.Role switch
            {
                BlockRole.Tags => string.Join("  \n", LinkTags(draft, block.Lines)),
                BlockRole.Paragraph => string.Join(' ', block.Lines),
                BlockRole.Heading => string.Join("\n\n", block.Lines),
                BlockRole.Envelope or BlockRole.Head => string.Join("  \n", block.Lines),
                _ => string.Join('\n', block.Lines),
            });
            page.Append("\n\n");
        }

        return page.ToString();
    }

    // The label too has capitals; only codes that are among the truth's tags become links.
    private static IEnumerable<string> LinkTags(Draft draft, IReadOnlyList<string> lines)
    {
        var codes = draft.Truth.Tags.Select(t => t.Code).ToHashSet(StringComparer.Ordinal);
        return lines.Select(line => Regex.Replace(
            line, "[A-Z]+", m => codes.Contains(m.Value) ? $"[{m.Value}](#)" : m.Value, RegexOptions.NonBacktracking));
    }
}
