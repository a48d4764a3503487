namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>What a style says about reading; the styles it is based on are not yet asked.</summary>
internal sealed record DocxStyle
{
    /// <summary>The name, in English for Word's own styles whatever the language of the program, in lower case.</summary>
    public string Name { get; set; } = "";

    public string? BasedOn { get; set; }

    /// <summary>From 0; 9 is the text.</summary>
    public int? Outline { get; set; }

    public int? ListId { get; set; }

    public int? ListLevel { get; set; }

    public bool? Superscript { get; set; }

    public bool? Hidden { get; set; }
}
