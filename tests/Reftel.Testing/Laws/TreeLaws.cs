using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Text;

namespace Reftel.Testing.Laws;

/// <summary>The tree loses nothing: leaves tile the text and the bytes, children tile their parent.</summary>
public static class TreeLaws
{
    /// <summary>Spans of the file, from its first byte behind the byte order mark.</summary>
    public static IEnumerable<Breach> Check(SourceText source, SyntaxTree tree)
    {
        if (!ReferenceEquals(tree.Text, source.Text) && tree.Text != source.Text)
        {
            yield return new Breach("A tree stands over the text of its source", default, $"{tree.Text.Length} characters");
            yield break;
        }

        int position = 0;
        int offset = source.Text.Length == 0 ? source.TextBytes.Length : source.ToByte(0);
        foreach (SyntaxNode node in tree.Root.Descendants.Prepend(tree.Root))
        {
            if (!node.IsLeaf)
            {
                if (Untiled(node) is { } place)
                {
                    yield return new Breach("The children of a node tile it", place, node.ToString());
                }

                continue;
            }

            if (node.Span.Start != position || (node.Span.IsEmpty && source.Text.Length > 0))
            {
                yield return new Breach("The leaves tile the text", node.Span, $"{node} where {position} was due");
            }

            position = node.Span.End;
            ReadOnlySpan<byte> bytes = source.GetBytes(node.Span);
            bool same = offset + bytes.Length <= source.TextBytes.Length && bytes.SequenceEqual(source.TextBytes.Span.Slice(offset, bytes.Length));
            offset += bytes.Length;
            if (!same)
            {
                yield return new Breach("The bytes of the leaves are the bytes of the source", node.Span, node.ToString());
            }
        }

        if (position != source.Text.Length || offset != source.TextBytes.Length)
        {
            yield return new Breach(
                "The leaves reach the end of the text", new TextSpan(position, 0), $"{position} of {source.Text.Length} characters, {offset} of {source.TextBytes.Length} bytes");
        }
    }

    private static TextSpan? Untiled(SyntaxNode node)
    {
        int position = node.Span.Start;
        foreach (SyntaxNode child in node.Children)
        {
            if (child.Span.Start != position)
            {
                return child.Span;
            }

            position = child.Span.End;
        }

        return position == node.Span.End ? null : node.Span;
    }
}
