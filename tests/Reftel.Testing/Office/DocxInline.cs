namespace Reftel.Testing.Office;

/// <summary>What a placeholder <c>{1}</c> in a text of a <see cref="DocxBuilder"/> stands for. A plain string is a footnote.</summary>
public sealed record DocxInline
{
    private DocxInline(DocxInlineKind kind, string text, string? target, DocxInline[] inlines)
    {
        Kind = kind;
        Text = text;
        Target = target;
        Inlines = inlines;
    }

    internal DocxInlineKind Kind { get; }

    internal string Text { get; }

    internal string? Target { get; }

    internal DocxInline[] Inlines { get; }

    /// <summary>A real footnote; line ends in the text part its paragraphs.</summary>
    public static DocxInline Footnote(string text, params DocxInline[] inlines) => new(DocxInlineKind.Footnote, text, null, inlines);

    /// <summary>A real endnote; line ends in the text part its paragraphs.</summary>
    public static DocxInline Endnote(string text, params DocxInline[] inlines) => new(DocxInlineKind.Endnote, text, null, inlines);

    /// <summary>A footnote whose mark is not a number but this text.</summary>
    public static DocxInline MarkedFootnote(string mark, string text) => new(DocxInlineKind.Footnote, text, mark, []);

    /// <summary>A link through a relationship, as Word writes it.</summary>
    public static DocxInline Link(string text, string url) => new(DocxInlineKind.Link, text, url, []);

    /// <summary>A link through a field, as older programs write it.</summary>
    public static DocxInline FieldLink(string text, string url) => new(DocxInlineKind.FieldLink, text, url, []);

    /// <summary>Elements of a paragraph as they are.</summary>
    public static DocxInline Xml(string xml) => new(DocxInlineKind.Xml, xml, null, []);

    public static implicit operator DocxInline(string footnote) => Footnote(footnote);
}

internal enum DocxInlineKind
{
    Footnote,
    Endnote,
    Link,
    FieldLink,
    Xml,
}
