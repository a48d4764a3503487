using Reftel.Reading.Text;

namespace Reftel.Reading.Documents.Syntax;

/// <summary>A node of a <see cref="SyntaxTree"/>: a view, cheap to copy.</summary>
public readonly struct SyntaxNode : IEquatable<SyntaxNode>
{
    private readonly SyntaxTree _tree;
    private readonly int _index;

    internal SyntaxNode(SyntaxTree tree, int index)
    {
        _tree = tree;
        _index = index;
    }

    public SyntaxKind Kind => _tree.Records[_index].Kind;

    /// <summary>Its characters; UTF-16 offsets in the source text. Never empty, except for the root of an empty text.</summary>
    public TextSpan Span => TextSpan.Between(_tree.Records[_index].Start, _tree.Records[_index].End);

    /// <summary>True when it has no children.</summary>
    public bool IsLeaf => _tree.Records[_index].Next == _index + 1;

    /// <summary>Its characters, exactly.</summary>
    public ReadOnlySpan<char> Text => _tree.Text.AsSpan(Span.Start, Span.Length);

    /// <summary>Its children in order; they tile its span.</summary>
    public IEnumerable<SyntaxNode> Children
    {
        get
        {
            int end = _tree.Records[_index].Next;
            for (int child = _index + 1; child < end; child = _tree.Records[child].Next)
            {
                yield return new SyntaxNode(_tree, child);
            }
        }
    }

    /// <summary>All nodes below it, a parent before its children.</summary>
    public IEnumerable<SyntaxNode> Descendants
    {
        get
        {
            int end = _tree.Records[_index].Next;
            for (int node = _index + 1; node < end; node++)
            {
                yield return new SyntaxNode(_tree, node);
            }
        }
    }

    public bool Equals(SyntaxNode other) => ReferenceEquals(_tree, other._tree) && _index == other._index;

    public override bool Equals(object? obj) => obj is SyntaxNode other && Equals(other);

    public override int GetHashCode() => _index;

    public static bool operator ==(SyntaxNode left, SyntaxNode right) => left.Equals(right);

    public static bool operator !=(SyntaxNode left, SyntaxNode right) => !left.Equals(right);

    public override string ToString() => $"{Kind} {Span}";
}
