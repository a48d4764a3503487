using Reftel.Reading.Language.Dates;

namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>
/// The running head of a report of few pages, which no other page need repeat: a line set apart at the top of a later page that
/// repeats a line of the first page's head, or in which a date follows the words with which one begins. <c>Orvik Ferry Monitor, August 2018</c>
/// under the title <c>Orvik Ferry Monitor: The Boat Stays</c>.
/// </summary>
internal sealed class RunningTitle
{
    private const int LongestLine = 160;
    private const int LeastName = 8;
    private const int LeastRepeated = 6;
    private const int HeadLines = 4;

    private readonly string _source;
    private readonly List<SourceLine> _head;

    private RunningTitle(string source, List<SourceLine> head)
    {
        _source = source;
        _head = head;
    }

    public static RunningTitle None { get; } = new("", []);

    public static RunningTitle Of(string source, List<List<SourceLine>> pages) =>
        pages.Count < 2 ? None : new RunningTitle(source, [.. pages[0].Where(l => !l.IsBlank && l.Length <= LongestLine).Take(HeadLines)]);

    /// <summary>Whether a line at the top of a later page is one.</summary>
    public bool Is(List<SourceLine> page, int index)
    {
        SourceLine line = page[index];
        if (_head.Count == 0 || line.Length > LongestLine || index + 1 >= page.Count || !page[index + 1].IsBlank)
        {
            return false;
        }

        ReadOnlySpan<char> words = _source.AsSpan(line.Start, line.Length).TrimEnd();
        if (words.Length >= LeastRepeated && IsLineOfHead(words))
        {
            return true;
        }

        List<FoundDate> dates = DateReader.Find(words, null);
        if (dates.Count == 0 || dates[^1].End != words.Length)
        {
            return false;
        }

        ReadOnlySpan<char> name = words[..dates[^1].Start].TrimEnd(" ,;:(|/\u00B7\u2022-\u2013\u2014");
        if (name.Length < LeastName || !name.Contains(' '))
        {
            return false;
        }

        foreach (SourceLine head in _head)
        {
            ReadOnlySpan<char> title = _source.AsSpan(head.Start, head.Length);
            if (title.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (title.Length == name.Length || !char.IsLetterOrDigit(title[name.Length])))
            {
                return true;
            }
        }

        return false;
    }

    // The title or the name of the author as they stand in the head.
    private bool IsLineOfHead(ReadOnlySpan<char> words)
    {
        foreach (SourceLine head in _head)
        {
            if (words.Equals(_source.AsSpan(head.Start, head.Length).TrimEnd(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
