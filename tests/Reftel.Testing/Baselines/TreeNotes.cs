using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Text;

namespace Reftel.Testing.Baselines;

/// <summary>What the tree says about each line: the nodes that begin on it, blanks and plain words left out.</summary>
internal sealed class TreeNotes
{
    private readonly ILookup<int, SyntaxNode> _byLine;
    private readonly LineTable _lines;

    public TreeNotes(SourceText source, SyntaxTree tree)
    {
        _lines = source.Lines;
        _byLine = tree.Root.Descendants
            .Where(n => n.Kind is not (SyntaxKind.Text or SyntaxKind.Blank))
            .ToLookup(n => _lines.IndexOf(n.Span.Start));
    }

    /// <summary>Notes such as <c>//@[00:004) Label |REF:|</c>; columns are UTF-16 offsets in the line, a node past its end shows the lines it spans.</summary>
    public IEnumerable<string> Of(int line)
    {
        TextSpan whole = _lines[line];
        foreach (SyntaxNode node in _byLine[line])
        {
            int last = _lines.IndexOf(Math.Max(node.Span.Start, node.Span.End - 1));
            string place = $"//@[{node.Span.Start - whole.Start:D2}:{node.Span.End - _lines[last].Start:D3})";
            yield return node.IsLeaf || last == line
                ? $"{place} {node.Kind} |{Escape.Controls(node.Text.TrimEnd("\r\n"))}|{(last > line ? $" to line {last + 1}" : "")}"
                : $"{place} {node.Kind} to line {last + 1}";
        }
    }
}
