using System.Buffers;
using System.Net;
using System.Text;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Text;

namespace Reftel.Archive.Ingest;

/// <summary>
/// Stretches of a source as a person reads them: without the markup of the container. For what no paragraph holds; paragraphs bring
/// their own words.
/// </summary>
/// <param name="tree">The tree of the file; it is looked into only where a stretch may hold markup, since it is costly to build.</param>
internal sealed class ReadableSource(SyntaxTree tree)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("<[*\\&");

    private TextSpan[]? _markup;

    public SyntaxTree Tree => tree;

    public bool IsBlank(TextSpan span) => tree.Text.AsSpan(span.Start, span.Length).IsWhiteSpace();

    public string Read(TextSpan span)
    {
        ReadOnlySpan<char> raw = tree.Text.AsSpan(span.Start, span.Length);
        if (!raw.ContainsAny(Signs))
        {
            return raw.Trim().ToString();
        }

        _markup ??= FindMarkup();
        var words = new StringBuilder(span.Length);
        int position = span.Start;
        for (int i = FirstEndingBehind(span.Start); i < _markup.Length && _markup[i].Start < span.End; i++)
        {
            Append(words, position, Math.Min(_markup[i].Start, span.End));
            position = Math.Max(position, _markup[i].End);
        }

        Append(words, position, span.End);
        string text = words.ToString().Trim();
        return _markup.Length > 0 && text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }

    // What markup parted stays parted.
    private void Append(StringBuilder words, int start, int end)
    {
        if (start < end)
        {
            if (words.Length > 0 && !char.IsWhiteSpace(words[^1]) && !char.IsWhiteSpace(tree.Text[start]))
            {
                words.Append(' ');
            }

            words.Append(tree.Text, start, end - start);
        }
    }

    private TextSpan[] FindMarkup() =>
        [.. tree.Root.Descendants.Where(node => node.Kind == SyntaxKind.Markup && node.IsLeaf).Select(node => node.Span)];

    private int FirstEndingBehind(int position)
    {
        int low = 0;
        int high = _markup!.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_markup[middle].End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
