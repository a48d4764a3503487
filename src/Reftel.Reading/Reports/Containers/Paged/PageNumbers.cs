namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>
/// Numbers alone on a line that count the pages: they stand last (or first) on theirs, running heads aside, and rise from page
/// to page. The number of a note alone on its line has the note behind it.
/// </summary>
internal sealed class PageNumbers
{
    // A page without text is not counted, so a number may rise by two.
    private const int LargestStep = 2;

    private readonly Func<SourceLine, int> _number;
    private readonly Func<SourceLine, bool> _isFurniture;
    private readonly bool _atTop;
    private readonly bool _atBottom;

    /// <param name="pages">The lines of each page.</param>
    /// <param name="number">The number alone on a line, or -1.</param>
    /// <param name="isFurniture">True for a running head.</param>
    public PageNumbers(List<List<SourceLine>> pages, Func<SourceLine, int> number, Func<SourceLine, bool> isFurniture)
    {
        _number = number;
        _isFurniture = isFurniture;
        _atBottom = Counts(pages, fromEnd: true);
        _atTop = Counts(pages, fromEnd: false);
    }

    /// <summary>No page has a number.</summary>
    public static PageNumbers None { get; } = new([], _ => -1, _ => false);

    /// <summary>Indexes of the lines that are the number of a page, at its top and bottom; -1 for none.</summary>
    public (int Top, int Bottom) On(List<SourceLine> page) => (_atTop ? Find(page, fromEnd: false) : -1, _atBottom ? Find(page, fromEnd: true) : -1);

    private bool Counts(List<List<SourceLine>> pages, bool fromEnd)
    {
        int last = -1;
        int count = 0;
        int rises = 0;
        foreach (List<SourceLine> page in pages)
        {
            int line = Find(page, fromEnd);
            if (line < 0)
            {
                last = -1;
                continue;
            }

            int number = _number(page[line]);
            rises += last >= 0 && number > last && number <= last + LargestStep ? 1 : 0;
            count++;
            last = number;
        }

        return count >= 2 && count * 2 >= pages.Count && rises * 2 >= count - 1 && rises > 0;
    }

    // The outermost line that is no running head, where it is a number.
    private int Find(List<SourceLine> page, bool fromEnd)
    {
        int step = fromEnd ? -1 : 1;
        for (int i = fromEnd ? page.Count - 1 : 0; i >= 0 && i < page.Count; i += step)
        {
            if (page[i].IsBlank || _isFurniture(page[i]))
            {
                continue;
            }

            return _number(page[i]) >= 0 ? i : -1;
        }

        return -1;
    }
}
