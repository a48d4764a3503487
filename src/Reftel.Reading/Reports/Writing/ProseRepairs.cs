using Reftel.Reading.Documents;

namespace Reftel.Reading.Reports.Writing;

/// <summary>Repairs of words in the prose ("December II"), with their places in the words of each paragraph.</summary>
internal sealed class ProseRepairs
{
    // How far the place found may lie before the words: a blank and a quotation mark.
    private const int Tolerance = 4;

    private readonly List<PlacedRepair>[] _placed;

    public ProseRepairs(Document document, Report report)
    {
        List<SourceAnchor> anchors = SourceAnchor.AllOf(report);
        Repair[] repairs = [.. report.Repairs.OrderBy(repair => repair.Span)];
        _placed = new List<PlacedRepair>[report.Paragraphs.Length];
        int next = 0;
        var links = new LinkRepairs(report);
        for (int i = 0; i < _placed.Length; i++)
        {
            ReportParagraph paragraph = report.Paragraphs[i];
            List<SourceAnchor> signs = SourceAnchor.Within(anchors, paragraph.Span);
            var own = new List<Repair>();
            for (; next < repairs.Length && repairs[next].Span.Start < paragraph.Span.End; next++)
            {
                // A misread anchor is no word of the prose, and is given anew as an anchor; a link is given anew as a whole.
                if (links.IsOfLink(repairs[next], out bool written))
                {
                    Missed.AddRange(written ? [] : [repairs[next]]);
                }
                else if (paragraph.Span.Contains(repairs[next].Span) && SourceAnchor.Within(signs, repairs[next].Span).Count == 0)
                {
                    own.Add(repairs[next]);
                }
            }

            _placed[i] = own.Count == 0 ? [] : Place(document.Source.Text, paragraph, own, signs);
            Missed.AddRange(own.Except(_placed[i].Select(placed => placed.Repair)));
        }
    }

    /// <summary>Repairs whose words were not found in their paragraph.</summary>
    public List<Repair> Missed { get; } = [];

    /// <summary>The repairs of a paragraph, by its index; in order, without overlap.</summary>
    public IReadOnlyList<PlacedRepair> this[int paragraph] => _placed[paragraph];

    private static List<PlacedRepair> Place(string source, ReportParagraph paragraph, List<Repair> own, List<SourceAnchor> signs)
    {
        (AlignedPlace Place, Repair? Repair)[] places =
        [
            .. own.Select(repair => (new AlignedPlace(repair.Span, false), (Repair?)repair))
                .Concat(signs.Select(sign => (new AlignedPlace(sign.Span, true), (Repair?)null)))
                .OrderBy(place => place.Item1.Span.Start),
        ];
        int[] offsets = TextAlignment.Locate(source, paragraph.Span, paragraph.Text, [.. places.Select(place => place.Place)]);
        var placed = new List<PlacedRepair>();
        int free = 0;
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i].Repair is not { Original.Length: > 0 } repair || offsets[i] < 0)
            {
                continue;
            }

            int from = Math.Max(free, offsets[i]);
            int reach = Math.Min(repair.Original.Length + Tolerance, paragraph.Text.Length - from);
            int at = reach < 0 ? -1 : paragraph.Text.IndexOf(repair.Original, from, reach, StringComparison.Ordinal);
            if (at >= 0)
            {
                placed.Add(new PlacedRepair(at, repair));
                free = at + repair.Original.Length;
            }
        }

        return placed;
    }
}

/// <param name="Offset">UTF-16 offset of the original in the words of the paragraph.</param>
/// <param name="Repair">The repair.</param>
internal readonly record struct PlacedRepair(int Offset, Repair Repair);
