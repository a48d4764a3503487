using System.Buffers;
using Reftel.Reading.Language.Dates;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>Lines that stand at the head or foot of many pages, their digits aside: page numbers, running heads.</summary>
internal sealed class PageFurniture
{
    // How far from the edge of a page furniture may stand, in lines that are not blank.
    private const int Reach = 2;
    private const int LongestKey = 160;
    private const int LeastWords = 12;
    private const int LeastProse = 60;
    private const int LeastOfChapter = 3;
    private const string NumberKey = "#";

    private static readonly SearchValues<string> CitedAgain =
        SearchValues.Create(["ibid", "see note", "supra note", "op. cit", "id. at", "там же", "тамсама", "там само", "см. прим"], StringComparison.OrdinalIgnoreCase);

    private readonly string _source;
    private readonly HashSet<string> _keys = [];
    private readonly HashSet<string> _withDigits = [];
    private PageNumbers _numbers = PageNumbers.None;
    private RunningTitle _title = RunningTitle.None;
    private CountedLines? _counted;

    private PageFurniture(string source) => _source = source;

    public static PageFurniture Of(string source, List<List<SourceLine>> pages)
    {
        var furniture = new PageFurniture(source);
        var counts = new Dictionary<string, int>();
        var onPage = new HashSet<string>();
        var offsets = new Dictionary<string, int>();
        for (int p = 0; p < pages.Count; p++)
        {
            onPage.Clear();
            foreach (int i in EdgeLines(pages[p]))
            {
                if (furniture.Key(pages[p][i]) is { } key && furniture.CountsPages(key, pages[p][i], p, offsets) && onPage.Add(key))
                {
                    counts[key] = counts.GetValueOrDefault(key) + 1;
                    if (source.AsSpan(pages[p][i].Start, pages[p][i].Length).ContainsAnyInRange('0', '9'))
                    {
                        furniture._withDigits.Add(key);
                    }
                }
            }
        }

        foreach ((string key, int count) in counts)
        {
            // On half of the pages, or on some of one chapter: only headings that count themselves stand on as many.
            if (key != NumberKey && ((count >= 2 && count * 2 >= pages.Count) || (count >= LeastOfChapter && key.Length >= LeastWords && !furniture._withDigits.Contains(key))))
            {
                furniture._keys.Add(key);
            }
        }

        furniture._numbers = new PageNumbers(pages, furniture.LoneNumber, furniture.IsKnown);
        furniture._title = RunningTitle.Of(source, pages);
        furniture._counted = CountedLines.Of(source, pages, EdgeLines);
        return furniture;
    }

    /// <summary>Parts the lines of a page; the order stays. On the first page a line that no other page has may be the title.</summary>
    public void Split(List<SourceLine> page, int number, List<SourceLine> head, List<SourceLine> body, List<SourceLine> foot)
    {
        bool begun = false;
        List<int> edges = EdgeLines(page);
        (int top, int bottom) = _numbers.On(page);
        for (int i = 0; i < page.Count; i++)
        {
            bool edge = edges.Contains(i);
            if (edge && NotesHeading.Is(_source.AsSpan(page[i].Start, page[i].Length)))
            {
                // The notes of each chapter have one, wherever on a page they begin.
                begun = true;
                body.Add(page[i]);
            }
            else if (i == top || i == bottom)
            {
                (i == bottom ? foot : head).Add(page[i]);
            }
            else if (edge && ((_keys.Count > 0 && Key(page[i]) is { } key && _keys.Contains(key) && !(number == 0 && !begun && IsTitle(page, i))) || (number > 0 && IsOfPage(page, i, begun)) || ((number > 0 || begun) && _counted?.Is(page[i], number) == true)))
            {
                (begun ? foot : head).Add(page[i]);
            }
            else
            {
                begun |= !page[i].IsBlank;
                body.Add(page[i]);
            }
        }
    }

    // The title of the first page is the running head of the others: the dateline or the prose follows it directly.
    private bool IsTitle(List<SourceLine> page, int line)
    {
        if (_withDigits.Contains(Key(page[line])!))
        {
            return false;
        }

        int next = line + 1;
        while (next < page.Count && page[next].IsBlank)
        {
            next++;
        }

        return next < page.Count && (page[next].Length >= LeastProse || DateReader.Find(_source.AsSpan(page[next].Start, page[next].Length), null).Count > 0);
    }

    private bool IsOfPage(List<SourceLine> page, int line, bool begun) => IsRunningHead(page[line]) || (!begun && _title.Is(page, line));

    private bool IsKnown(SourceLine line) => Key(line) is { } key && _keys.Contains(key);

    // The number alone on a line, or -1.
    private int LoneNumber(SourceLine line)
    {
        ReadOnlySpan<char> words = _source.AsSpan(line.Start, line.Length).Trim();
        return words.Length is > 0 and <= 4 && !words.ContainsAnyExceptInRange('0', '9') && NumberWord.Read(words, 0, out int number) == words.Length ? number : -1;
    }

    // "River Review | October 2020 | 7": parts between bars, one of them the number of the page or a month.
    private bool IsRunningHead(SourceLine line)
    {
        ReadOnlySpan<char> words = _source.AsSpan(line.Start, line.Length);
        if (words.Length > LongestKey || !words.Contains(" | ", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (Range range in words.Split('|'))
        {
            ReadOnlySpan<char> part = words[range].Trim();
            bool page = part.Length is > 0 and <= 4 && !part.ContainsAnyExceptInRange('0', '9');
            if (page || (MonthNames.TryRead(part, 0, out int end, out _, out _) && IsYear(part[end..].Trim())))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsYear(ReadOnlySpan<char> words) => words.Length == 4 && !words.ContainsAnyExceptInRange('0', '9');

    // A number before words counts the pages, or it is that of a note: "11 See note 5", "[30] Ibid., 17".
    private bool CountsPages(string key, SourceLine line, int page, Dictionary<string, int> offsets)
    {
        // One note on each page, to the same work each time: no running foot quotes a title, gives an address or points back behind its number.
        ReadOnlySpan<char> words = _source.AsSpan(line.Start, line.Length);
        bool numbered = key.StartsWith("# ", StringComparison.Ordinal);
        if (key[0] is '#' or '['
            && (words.Contains("://", StringComparison.Ordinal) || words.ContainsAny('"', '\u201C', '\u00AB') || words.ContainsAny(CitedAgain)))
        {
            return false;
        }

        if (!numbered)
        {
            // A number in brackets before words is the label of a note.
            return !key.StartsWith("[#] ", StringComparison.Ordinal);
        }

        int offset = NumberWord.Read(_source.AsSpan(line.Start, line.Length), 0, out int number) > 0 ? number - page : 0;
        return offsets.TryAdd(key, offset) || offsets[key] == offset;
    }

    private static List<int> EdgeLines(List<SourceLine> page)
    {
        var edges = new List<int>(2 * Reach);
        for (int i = 0; i < page.Count && edges.Count < Reach; i++)
        {
            if (!page[i].IsBlank)
            {
                edges.Add(i);
            }
        }

        int first = edges.Count == 0 ? page.Count : edges[^1];
        for (int i = page.Count - 1, found = 0; i > first && found < Reach; i--)
        {
            if (!page[i].IsBlank)
            {
                edges.Add(i);
                found++;
            }
        }

        return edges;
    }

    // Digits count as one sign, runs of blanks as one blank: "Page 9" and "Page 10" are one line.
    private string? Key(SourceLine line)
    {
        if (line.Length > LongestKey)
        {
            return null;
        }

        Span<char> key = stackalloc char[LongestKey];
        int length = 0;
        foreach (char c in _source.AsSpan(line.Start, line.Length))
        {
            char sign = char.IsAsciiDigit(c) ? '#' : char.IsWhiteSpace(c) ? ' ' : c;
            if (length == 0 || sign is not ('#' or ' ') || key[length - 1] != sign)
            {
                key[length++] = sign;
            }
        }

        // The first pages of a report print the house's foot line without a number.
        ReadOnlySpan<char> whole = key[..length];
        return (length > LeastWords && whole.EndsWith(" #", StringComparison.Ordinal) ? whole[..^2] : whole).ToString();
    }
}
