namespace Reftel.Intake;

/// <summary>What the bytes of an input are, told from the bytes and not from the name.</summary>
public enum InputKind
{
    Text,

    /// <summary>A Word document (Office Open XML).</summary>
    Docx,

    Pdf,
}
