namespace Reftel.Intake;

/// <summary>How much a PDF may ask of the program that reads it.</summary>
public sealed record PdfLimits
{
    public static PdfLimits Default { get; } = new();

    /// <summary>A book of a thousand pages takes some seconds on a slow machine; a file made to hang takes for ever.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Bytes of text. A thousand pages give some megabytes, mostly the blanks of their layout; a small hostile file gives gigabytes.</summary>
    public int MaxTextBytes { get; init; } = 64 << 20;
}
