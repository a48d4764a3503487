using System.Collections.Immutable;

namespace Reftel.Reading.Documents.Syntax;

/// <summary>
/// An immutable, lossless tree over a whole text: every character stands in exactly one leaf, the children of a node
/// tile it, and the leaves in order give the text back. Nodes lie in one array, parents before children.
/// </summary>
/// <threadsafety>Immutable; safe to use from several threads.</threadsafety>
public sealed class SyntaxTree
{
    private readonly Lazy<ImmutableArray<SyntaxRecord>> _records;

    internal SyntaxTree(string text, ImmutableArray<SyntaxRecord> records)
    {
        Text = text;
        _records = new Lazy<ImmutableArray<SyntaxRecord>>(records);
    }

    /// <summary>A tree that is built when somebody first looks into it: most who read a document never do.</summary>
    internal SyntaxTree(string text, Func<SyntaxTreeBuilder> marks)
    {
        Text = text;
        _records = new Lazy<ImmutableArray<SyntaxRecord>>(() => marks().Finish(text));
    }

    /// <summary>The text the tree stands over.</summary>
    public string Text { get; }

    public SyntaxNode Root => new(this, 0);

    /// <summary>Number of nodes, leaves included.</summary>
    public int Count => Records.Length;

    internal ImmutableArray<SyntaxRecord> Records => _records.Value;

    /// <summary>The leaves joined: the text again.</summary>
    public override string ToString() =>
        string.Concat(Root.Descendants.Prepend(Root).Where(n => n.IsLeaf).Select(n => n.Text.ToString()));
}

/// <summary>One node in the array of a tree.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First character.</param>
/// <param name="End">Character after the last.</param>
/// <param name="Next">Index of the node after its last descendant.</param>
internal readonly record struct SyntaxRecord(SyntaxKind Kind, int Start, int End, int Next);
