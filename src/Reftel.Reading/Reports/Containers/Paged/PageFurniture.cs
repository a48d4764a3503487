using System.Buffers;
using System.Runtime.InteropServices;
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
    private const int LongestRoman = 7;
    private const int LeastProse = 60;
    private const int LeastOfChapter = 3;
    private const string NumberKey = "#";

    private static readonly SearchValues<string> CitedAgain =
        SearchValues.Create(["ibid", "see note", "supra note", "op. cit", "id. at", "там же", "тамсама", "там само", "см. прим"], StringComparison.OrdinalIgnoreCase);

    private readonly string _source;
    private readonly char[] _room = new char[LongestKey];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withDigits = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isKey;
    private PageNumbers _numbers = PageNumbers.None;
    private RunningTitle _title = RunningTitle.None;
    private CountedLines? _counted;

    private PageFurniture(string source)
    {
        _source = source;
        _isKey = _keys.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static PageFurniture Of(string source, List<List<SourceLine>> pages)
    {
        var furniture = new PageFurniture(source);
        foreach ((string key, (int count, _, bool digits)) in furniture.Count(pages))
        {
            // On half of the pages, or on some of one chapter: only headings that count themselves stand on as many.
            if (key != NumberKey && ((count >= 2 && count * 2 >= pages.Count) || (count >= LeastOfChapter && key.Length >= LeastWords && !digits)))
            {
                furniture._keys.Add(key);
                _ = digits && furniture._withDigits.Add(key);
            }
        }

        furniture._numbers = new PageNumbers(pages, furniture.LoneNumber, furniture.IsKnown);
        furniture._title = RunningTitle.Of(source, pages);
        furniture._counted = CountedLines.Of(source, pages, EdgeLines);
        return furniture;
    }

    // For each key on how many pages it stands, the last of them, and whether digits are in any of its lines.
    private Dictionary<string, (int Pages, int Last, bool Digits)> Count(List<List<SourceLine>> pages)
    {
        var counts = new Dictionary<string, (int Pages, int Last, bool Digits)>(StringComparer.Ordinal);
        var offsets = new Dictionary<string, int>(StringComparer.Ordinal);
        Dictionary<string, (int Pages, int Last, bool Digits)>.AlternateLookup<ReadOnlySpan<char>> byKey = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int p = 0; p < pages.Count; p++)
        {
            foreach (int i in EdgeLines(pages[p]))
            {
                SourceLine line = pages[p][i];
                ReadOnlySpan<char> key = Key(line);
                if (key.IsEmpty || !CountsPages(key, line, p, offsets))
                {
                    continue;
                }

                ref (int Pages, int Last, bool Digits) seen = ref CollectionsMarshal.GetValueRefOrAddDefault(byKey, key, out bool known);
                if (!known || seen.Last != p)
                {
                    seen = (seen.Pages + 1, p, seen.Digits || _source.AsSpan(line.Start, line.Length).ContainsAnyInRange('0', '9'));
                }
            }
        }

        return counts;
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
            else if (edge && ((_keys.Count > 0 && IsKnown(page[i]) && !(number == 0 && !begun && IsTitle(page, i))) || (number > 0 && IsOfPage(page, i, begun)) || ((number > 0 || begun) && _counted?.Is(page[i], number) == true)))
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
        if (_withDigits.Contains(Key(page[line]).ToString()))
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

    private bool IsKnown(SourceLine line) => _isKey.Contains(Key(line));

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
    private bool CountsPages(ReadOnlySpan<char> key, SourceLine line, int page, Dictionary<string, int> offsets)
    {
        // One note on each page, to the same work each time: no running foot quotes a title, gives an address or points back behind its number.
        ReadOnlySpan<char> words = _source.AsSpan(line.Start, line.Length);
        bool numbered = key.StartsWith("# ");
        if (key[0] is '#' or '['
            && (words.Contains("://", StringComparison.Ordinal) || words.ContainsAny('"', '\u201C', '\u00AB') || words.ContainsAny(CitedAgain)))
        {
            return false;
        }

        if (!numbered)
        {
            // A number in brackets before words is the label of a note.
            return !key.StartsWith("[#] ");
        }

        int offset = NumberWord.Read(_source.AsSpan(line.Start, line.Length), 0, out int number) > 0 ? number - page : 0;
        string own = key.ToString();
        return offsets.TryAdd(own, offset) || offsets[own] == offset;
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

    // Digits count as one sign, runs of blanks as one blank: "Page 9" and "Page 10" are one line. A long line has none.
    // It stands in room that the next call writes over: most lines are asked once, and no set has theirs.
    private ReadOnlySpan<char> Key(SourceLine line)
    {
        if (line.Length > LongestKey)
        {
            return default;
        }

        Span<char> key = _room;
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
        return length > LeastWords && whole.EndsWith(" #", StringComparison.Ordinal) ? whole[..^2] : OneRoman(key, length);
    }

    // "The Ferry Handbook iv": the first pages of a book are counted in small Roman numerals, all of which are one sign.
    private static ReadOnlySpan<char> OneRoman(Span<char> key, int length)
    {
        int start = length;
        while (start > 0 && length - start < LongestRoman && key[start - 1] is 'i' or 'v' or 'x' or 'l')
        {
            start--;
        }

        if (start == length || start < LeastWords || key[start - 1] != ' ')
        {
            return key[..length];
        }

        key[start] = 'i';
        return key[..(start + 1)];
    }
}
