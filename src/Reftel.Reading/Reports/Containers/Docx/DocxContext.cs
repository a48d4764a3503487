namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>What all parts of a document share while they are read.</summary>
internal sealed class DocxContext(DocxLimits limits)
{
    private int _characters;

    public DocxLimits Limits { get; } = limits;

    public DocxStyles Styles { get; } = new(limits);

    public DocxLists Lists { get; } = new(limits);

    public DocxNotes Notes { get; } = new(limits);

    /// <summary>Counts characters that become part of the text.</summary>
    public void Count(int characters)
    {
        _characters += characters;
        if (_characters > Limits.MaxTextCharacters)
        {
            throw new DocxException("holds more text than is read; split it in Word");
        }
    }
}
