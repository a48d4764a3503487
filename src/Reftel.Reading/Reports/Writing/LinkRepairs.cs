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

        bool own = _next < _links.Count && _links[_next].Span.Contains(repair.Span) && _links[_next].Repairs.Contains(repair.Kind);
        written = own && LinkMarkdown.IsWritten(_links[_next]);
        return own;
    }
}
