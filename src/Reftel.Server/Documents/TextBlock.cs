using Reftel.Reading.Text;

namespace Reftel.Server.Documents;

/// <summary>A paragraph, heading, item or passage, with its margin. Its id is counted in the order of the text, so that it holds as long as the file and the rules do.</summary>
public sealed class TextBlock(string id, BlockShape shape, string text, SourceMap map, TextSpan span) : MarkedWords(id, text, map, span)
{
    public BlockShape Shape => shape;

    /// <summary>Link to it that survives: it names the file and the words with which the block begins.</summary>
    public string? Link { get; set; }

    /// <summary>Line of the original in which it begins, from 1.</summary>
    public int Line { get; set; }

    /// <summary>Printed number or letter, or null.</summary>
    public string? Number { get; init; }

    /// <summary>Number of the paragraph that it is a part of, also where its first part alone shows it; or null.</summary>
    public string? Paragraph { get; init; }

    public override string? Cited => (Paragraph ?? Number?.TrimEnd('.')) is { } number ? $"para {number}" : null;

    /// <summary>Portion mark, or null.</summary>
    public string? Marking { get; init; }

    /// <summary>Who speaks, where it is not the document reporting; else null.</summary>
    public string? Voice { get; init; }

    /// <summary>Depth of an item from 1; level of a heading from 1.</summary>
    public int Level { get; init; }

    /// <summary>Heading that stands above it, or null.</summary>
    public string? Heading { get; init; }

    /// <summary>Notes whose first anchor stands in it.</summary>
    public List<NoteView> Notes { get; } = [];

    public List<FindingView> Findings { get; } = [];
}

/// <summary>How a block is set.</summary>
public enum BlockShape
{
    Paragraph,
    Item,
    Takeaway,
    Quotation,
    Caption,
    Contents,
    Table,
    Code,
    Boilerplate,
}
