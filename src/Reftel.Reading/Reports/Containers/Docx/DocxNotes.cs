using System.Text;
using System.Xml;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>The footnotes and endnotes of a document: their texts by id, and the labels that their anchors give them.</summary>
internal sealed class DocxNotes(DocxLimits limits)
{
    private readonly Dictionary<(bool Endnote, string Id), List<DocxBlock>> _texts = [];
    private readonly Dictionary<(bool Endnote, string Id), string> _labels = [];
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);
    private readonly List<(bool Endnote, string Id, string Label, string? Mark)> _order = [];

    public DocxNoteNumbers Footnotes { get; } = new();

    public DocxNoteNumbers Endnotes { get; } = new();

    /// <summary>Reads the part of one kind.</summary>
    /// <param name="readBlocks">Reads the blocks of the element that the reader stands on.</param>
    public void Read(XmlReader xml, bool endnotes, Func<XmlReader, List<DocxBlock>> readBlocks)
    {
        for (var children = new DocxChildren(xml, limits.MaxDepth); children.Next();)
        {
            // The separators between text and notes are notes of a type.
            bool real = xml.LocalName is "footnote" or "endnote" && DocxElement.Attribute(xml, "type") is null or "normal";
            if (real && DocxElement.Attribute(xml, "id") is { } id)
            {
                _texts.TryAdd((endnotes, id), readBlocks(xml));
            }
        }
    }

    /// <summary>
    /// Endnotes are shown as i, ii, iii unless the file says otherwise. Where there are no footnotes, nothing needs to be
    /// told apart, and they are numbered as readers of a report count them.
    /// </summary>
    public void ChooseFormats()
    {
        bool both = _texts.Keys.Any(key => key.Endnote) && _texts.Keys.Any(key => !key.Endnote);
        Endnotes.Format ??= both ? "lowerRoman" : "decimal";
    }

    /// <summary>The anchor of a note: <c>[^1]</c>; a raised number where the note is missing from the file.</summary>
    /// <param name="mark">The mark that the author chose instead of a number, or null.</param>
    public string Anchor(bool endnote, string id, string? mark)
    {
        if (_labels.TryGetValue((endnote, id), out string? known))
        {
            return $"[^{known}]";
        }

        string shown = mark ?? (endnote ? Endnotes : Footnotes).Next();
        if (!_texts.ContainsKey((endnote, id)))
        {
            var raised = new StringBuilder("<sup>");
            DocxEscape.Append(raised, shown);
            return raised.Append("</sup>").ToString();
        }

        string label = Unique(Clean(shown));
        _labels.Add((endnote, id), label);
        _order.Add((endnote, id, label, mark));
        return $"[^{label}]";
    }

    /// <summary>Appends the notes that have an anchor, footnotes first.</summary>
    public void Append(StringBuilder to)
    {
        foreach ((bool endnote, string id, string label, string? mark) in _order.OrderBy(note => note.Endnote))
        {
            List<DocxBlock> blocks = _texts[(endnote, id)];
            if (mark is not null && blocks.Count > 0)
            {
                blocks = [WithoutMark(blocks[0], mark), .. blocks.Skip(1)];
            }

            to.Append(to.Length > 0 ? "\n\n" : "").Append("[^").Append(label).Append("]: ");
            DocxBlock.Append(to, blocks, "    ");
        }
    }

    // Word repeats a chosen mark as plain text at the head of the note.
    private static DocxBlock WithoutMark(DocxBlock block, string mark)
    {
        var escaped = new StringBuilder();
        DocxEscape.Append(escaped, mark);
        string plain = escaped.ToString();
        string first = block.Lines[0];
        foreach (string head in (string[])[$"<sup>{plain}</sup>", plain])
        {
            if (first.Length > head.Length && first.StartsWith(head, StringComparison.Ordinal))
            {
                return block with { Lines = [DocxEscape.LineStart(first[head.Length..].TrimStart(' ', '\t')), .. block.Lines.Skip(1)] };
            }
        }

        return block;
    }

    private static string Clean(string label)
    {
        var clean = new StringBuilder();
        foreach (char c in label.AsSpan(0, Math.Min(label.Length, 20)))
        {
            clean.Append(c > ' ' && c is not ('[' or ']' or '^' or '\\' or '\u00A0') ? c : "");
        }

        return clean.Length == 0 ? "*" : clean.ToString();
    }

    private string Unique(string label)
    {
        while (true)
        {
            int count = _taken.GetValueOrDefault(label);
            _taken[label] = count + 1;
            if (count == 0)
            {
                return label;
            }

            label = $"{label}-{count + 1}";
        }
    }
}
