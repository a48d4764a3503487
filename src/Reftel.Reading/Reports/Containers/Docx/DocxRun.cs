using System.Text;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>What is known of a run while it is read.</summary>
internal sealed class DocxRun
{
    public string? Link { get; init; }

    public bool Superscript { get; set; }

    public bool Hidden { get; set; }

    public bool Endnote { get; set; }

    public string NoteId { get; set; } = "";

    /// <summary>Collects the mark that the author chose, once such a note was met.</summary>
    public StringBuilder? Mark { get; set; }
}
