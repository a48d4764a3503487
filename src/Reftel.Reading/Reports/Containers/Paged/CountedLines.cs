using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>
/// Running heads and feet whose words change with the chapter: the number of the page stands at one end, set apart, on left pages before
/// the words and on right pages behind them (<c>32          Chapter 5. Control</c>, <c>5.2. Fields          33</c>). That the numbers
/// count the pages proves them.
/// </summary>
internal sealed class CountedLines
{
    private const int LeastGap = 3;
    private const int LeastPages = 3;
    private const int LongestLine = 240;
    private const int LongestWords = 120;

    private readonly string _source;
    private readonly HashSet<int> _offsets;

    private CountedLines(string source, HashSet<int> offsets) => (_source, _offsets) = (source, offsets);

    /// <param name="source">The whole text.</param>
    /// <param name="pages">The lines of each page.</param>
    /// <param name="edges">Indexes of the lines at the top and bottom of a page.</param>
    public static CountedLines Of(string source, List<List<SourceLine>> pages, Func<List<SourceLine>, List<int>> edges)
    {
        var counts = new Dictionary<int, (int Pages, int Proofs)>();
        var onPage = new Dictionary<int, bool>();
        for (int p = 0; p < pages.Count; p++)
        {
            onPage.Clear();
            foreach (int i in edges(pages[p]))
            {
                // A number before words may be that of a note; one behind words, or alone, is not.
                if (TryNumber(source, pages[p][i], out int number, out bool leads))
                {
                    onPage[number - p] = !leads || onPage.GetValueOrDefault(number - p);
                }
            }

            foreach ((int offset, bool proof) in onPage)
            {
                (int seen, int proofs) = counts.GetValueOrDefault(offset);
                counts[offset] = (seen + 1, proofs + (proof ? 1 : 0));
            }
        }

        // Pages without text are not counted, so there may be several offsets.
        var offsets = counts.Where(c => c.Value.Pages >= LeastPages && c.Value.Proofs >= LeastPages - 1).Select(c => c.Key).ToHashSet();
        return new CountedLines(source, offsets.Sum(o => counts[o].Pages) * 2 >= pages.Count ? offsets : []);
    }

    /// <summary>Whether a line at the edge of a page is one.</summary>
    public bool Is(SourceLine line, int page) => _offsets.Count > 0 && TryNumber(_source, line, out int number, out _) && _offsets.Contains(number - page);

    private static bool TryNumber(string source, SourceLine line, out int number, out bool leads)
    {
        number = 0;
        leads = false;
        ReadOnlySpan<char> words = source.AsSpan(line.Start, line.Length).Trim();
        if (words.Length is 0 or > LongestLine)
        {
            return false;
        }

        int digits = words.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
        {
            return words.Length <= 4 && NumberWord.Read(words, 0, out number) == words.Length;
        }

        if (digits is > 0 and <= 4)
        {
            ReadOnlySpan<char> rest = words[digits..].TrimStart();
            leads = words.Length - digits - rest.Length >= LeastGap && rest.Length <= LongestWords;
            if (leads)
            {
                return NumberWord.Read(words, 0, out number) == digits;
            }
        }

        int before = words.LastIndexOfAnyExceptInRange('0', '9') + 1;
        ReadOnlySpan<char> title = words[..before].TrimEnd();
        return words.Length - before is > 0 and <= 4 && before - title.Length >= LeastGap && title.Length <= LongestWords && title[^1] != '.'
            && NumberWord.Read(words, before, out number) == words.Length;
    }
}
