using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Citations;

/// <summary>The date of a citation, as far as its words give one.</summary>
internal static class CitationDate
{
    public static PartialDate? Read(ReadOnlySpan<char> words)
    {
        _ = words;
        return null;
    }
}
