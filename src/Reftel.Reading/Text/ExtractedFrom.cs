namespace Reftel.Reading.Text;

/// <summary>The container that a text was taken out of.</summary>
public enum ExtractedFrom
{
    /// <summary>None: the bytes of the file are the text.</summary>
    None,

    /// <summary>A Word document (Office Open XML); the text is Markdown, its notes pandoc footnotes.</summary>
    Docx,

    /// <summary>A PDF; the text keeps the layout of the pages, which form feeds part.</summary>
    Pdf,
}
