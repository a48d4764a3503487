namespace Reftel.Reading.Reports.Containers;

/// <summary>How a text is laid out.</summary>
internal enum ContainerForm
{
    Plain,

    /// <summary>Plain text with form feeds, as a program makes it that reads printed pages.</summary>
    Paged,

    Markdown,
    Html,
}
