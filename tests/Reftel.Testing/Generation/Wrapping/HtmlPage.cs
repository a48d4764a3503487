using System.Net;
using System.Text.RegularExpressions;

namespace Reftel.Testing.Generation.Wrapping;

/// <summary>The blocks in two preformatted parts of a web page, TAGS and pilcrows as anchors.</summary>
internal static class HtmlPage
{
    public static string Print(Draft draft, IReadOnlyList<TextBlock> blocks)
    {
        string newline = draft.Random.Percent(50) ? "&#x000A;" : "\n";
        int body = blocks.TakeWhile(b => b.Role is BlockRole.Envelope or BlockRole.Furniture).Count();
        string header = Pre(draft, blocks.Take(body), newline);
        string text = Pre(draft, blocks.Skip(body), newline);
        string title = WebUtility.HtmlEncode(draft.Truth.Subject ?? "");
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head><title>Cable {draft.Truth.Id}, {title}</title></head>
            <body>
            <h3>Viewing cable {draft.Truth.Id}, {title}</h3>
            <table class="cable">
            <tr><th>Reference ID</th><th>Created</th><th>Classification</th><th>Origin</th></tr>
            <tr><td><a href="/cable/{draft.Truth.Id}.html">{draft.Truth.Id}</a></td><td>{draft.Day:yyyy-MM-dd}</td><td>{draft.Classification.Word()}</td><td>Embassy</td></tr>
            </table>
            <code><pre>{header}</pre></code>
            <code><pre>{text}</pre></code>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static string Pre(Draft draft, IEnumerable<TextBlock> blocks, string newline)
    {
        var lines = new List<string>();
        foreach (TextBlock block in blocks)
        {
            lines.AddRange(Enumerable.Repeat("", lines.Count == 0 ? 0 : block.Gap));
            lines.AddRange(block.Lines.Select(l => Mark(draft, block.Role, WebUtility.HtmlEncode(l).Replace("&#39;", "'", StringComparison.Ordinal))));
        }

        return string.Join(newline, lines) + newline;
    }

    // The encoder writes a pilcrow as a number; the pages had an anchor there.
    private static string Mark(Draft draft, BlockRole role, string line)
    {
        line = line.Replace("&#182;", "\u00B6", StringComparison.Ordinal);
        if (role == BlockRole.Tags)
        {
            var codes = draft.Truth.Tags.Select(t => t.Code).ToHashSet(StringComparer.Ordinal);
            return Regex.Replace(
                line, "[A-Z]+", m => codes.Contains(m.Value) ? $"<a href=\"/tag/{m.Value}_0.html\">{m.Value}</a>" : m.Value, RegexOptions.NonBacktracking);
        }

        return Regex.Replace(
            line, "^\u00B6(?<number>[0-9]+)", "<a id=\"par${number}\" href=\"#par${number}\">\u00B6</a>${number}", RegexOptions.NonBacktracking);
    }
}
