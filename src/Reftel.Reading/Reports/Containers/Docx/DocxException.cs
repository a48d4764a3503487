namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>A Word file cannot be read; the message is for the person. It does not leave <see cref="DocxText"/>.</summary>
internal sealed class DocxException(string message) : Exception(message);
