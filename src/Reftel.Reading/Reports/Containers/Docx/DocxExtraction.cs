using System.Diagnostics.CodeAnalysis;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>The text of a Word file, or why there is none.</summary>
/// <param name="Text">Markdown with pandoc footnotes; null when the file could not be read.</param>
/// <param name="Problem">What is wrong and what to do: a clause that goes behind the name of the file. Null when there is a text.</param>
public sealed record DocxExtraction(string? Text, string? Problem)
{
    [MemberNotNullWhen(true, nameof(Text))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsRead => Text is not null;
}
