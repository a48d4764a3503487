using System.Net;
using System.Text;

namespace Reftel.Testing.Office;

/// <summary>The footnotes or the endnotes of a document that is built.</summary>
/// <param name="word"><c>footnote</c> or <c>endnote</c>.</param>
internal sealed class DocxNotes(string word)
{
    private readonly StringBuilder _xml = new();
    private readonly DocxRuns _runs = new(_ => throw new NotSupportedException("A note has no notes."));
    private int _count;

    public bool Any => _count > 0;

    public IReadOnlyList<string> Links => _runs.Links;

    private string Style => word == "footnote" ? "Footnote" : "Endnote";

    /// <summary>Adds a note and gives the run of its anchor.</summary>
    public string Add(DocxInline note)
    {
        _count++;
        string mark = note.Target is null
            ? $"<w:r><w:rPr><w:rStyle w:val=\"{Style}Reference\"/></w:rPr><w:{word}Ref/></w:r>"
            : $"<w:r><w:t>{WebUtility.HtmlEncode(note.Target)}</w:t></w:r>";
        _xml.Append($"<w:{word} w:id=\"{_count}\">");
        foreach (string line in note.Text.Split('\n'))
        {
            _xml.Append(_runs.Paragraph($"<w:pStyle w:val=\"{Style}Text\"/>", " " + line, note.Inlines, mark));
            mark = "";
        }

        _xml.Append($"</w:{word}>");
        string custom = note.Target is null ? "" : " w:customMarkFollows=\"1\"";
        string shown = note.Target is null ? "" : $"<w:t>{WebUtility.HtmlEncode(note.Target)}</w:t>";
        return $"<w:r><w:rPr><w:rStyle w:val=\"{Style}Reference\"/></w:rPr><w:{word}Reference{custom} w:id=\"{_count}\"/>{shown}</w:r>";
    }

    /// <summary>The part, with the two separators that Word puts first.</summary>
    public string ToXml(string root) =>
        $"<w:{word}s {root}><w:{word} w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:{word}>"
        + $"<w:{word} w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{word}>"
        + $"{_xml}</w:{word}s>";
}
