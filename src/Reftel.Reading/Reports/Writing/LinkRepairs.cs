using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Writing;

/// <summary>Tells repairs that belong to links of the prose; they are asked for in the order of the text.</summary>
internal sealed class LinkRepairs(Report report)
{
    private readonly List<ReportLink> _links = [.. report.Paragraphs.SelectMany(paragraph => paragraph.Links).Where(link => !link.Repairs.IsEmpty).OrderBy(link => link.Span)];
    private int _next;

    /// <param name="repair">The repair.</param>
    /// <param name="written">Whether the copy writes the repaired address: one without a scheme stays as it is printed.</param>
    public bool IsOfLink(Repair repair, out bool written)
    {
        while (_next < _links.Count && _links[_next].Span.End <= repair.Span.Start)
        {
            _next++;
        }

        // The target of a link stands in the tag before its words, or behind them.
        ReportLink? own = _next < _links.Count && (_links[_next].Span.Contains(repair.Span) || _links[_next].Url == repair.Repaired) ? _links[_next]
            : _next > 0 && _links[_next - 1].Url == repair.Repaired ? _links[_next - 1]
            : null;
        own = own is not null && own.Repairs.Contains(repair.Kind) ? own : null;
        written = own is not null && LinkMarkdown.IsWritten(own);
        return own is not null;
    }
}
