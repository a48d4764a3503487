using System.Buffers;

namespace Reftel.Reading.Reports.Citations;

/// <summary>Where the words of a note part into citations: at semicolons, at some ends of sentences and paragraphs, never inside of a link.</summary>
internal static class CitationSegments
{
    private const int LongestBracket = 80;
    private const int LongestTitle = 300;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\u201C\u201D\u00AB\u00BB");
    private static readonly SearchValues<char> Stops = SearchValues.Create(";.\n");

    /// <param name="words">The words of the note.</param>
    /// <param name="links">Its links, in order.</param>
    /// <param name="segments">Takes the parts; they tile the words but for the semicolons.</param>
    public static void Find(string words, List<NoteLink> links, List<(int Start, int End)> segments)
    {
        segments.Clear();
        int start = 0;
        int link = 0;
        for (int i = NextStop(words, 0); i < words.Length; i = NextStop(words, i + 1))
        {
            while (link < links.Count && links[link].End <= i)
            {
                link++;
            }

            if (link < links.Count && links[link].Start <= i)
            {
                i = links[link].End - 1;
            }
            else if (words[i] switch
            {
                ';' => !FamilyNames.PartsNames(words, start, i) && !IsVolume(words, i) && !IsInTitle(words, start, i),
                '.' => BeginsAnother(words, start, i),
                _ => EndsParagraph(words, start, i, link > 0 ? links[link - 1].End : 0, link < links.Count ? links[link].Start : words.Length),
            })
            {
                segments.Add((start, words[i] == '.' ? i + 1 : i));
                start = i + 1;
            }
            else if (words[i] == '\n')
            {
                // The white space behind it has been looked at.
                while (i + 1 < words.Length && char.IsWhiteSpace(words[i + 1]))
                {
                    i++;
                }
            }
        }

        segments.Add((start, words.Length));
    }

    /// <summary>Between two links a sentence may end, or a line; what stands behind its end belongs to the second. A bracket and a day of access belong to the first.</summary>
    public static int CutBetween(string words, int end, int next)
    {
        ReadOnlySpan<char> between = words.AsSpan(end, next - end);
        int stop = SentenceEnd(between);
        int line = between.IndexOf('\n');
        int cut = stop >= 0 ? stop + 1 : line >= 0 ? line : 0;
        return end + Math.Max(cut, Math.Max(OwnEnd(between), stop < 0 && line < 0 ? SeeAt(between) : 0));
    }

    /// <summary>The first stop before white space, or -1.</summary>
    public static int SentenceEnd(ReadOnlySpan<char> words)
    {
        for (int at = words.IndexOf('.'); at >= 0 && at + 1 < words.Length;)
        {
            if (words[at + 1] is ' ' or '\n')
            {
                return at;
            }

            int next = words[(at + 1)..].IndexOf('.');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }

    private static int OwnEnd(ReadOnlySpan<char> between)
    {
        int at = between.IndexOfAnyExcept(" \n,");
        int close = at >= 0 && between[at] == '(' ? between.Slice(at, Math.Min(LongestBracket, between.Length - at)).IndexOf(')') : -1;
        (int start, int accessed) = AccessDate.Range(between);
        return Math.Max(close > 0 ? at + close + 1 : 0, accessed > start && start <= Math.Max(at, 0) ? accessed : 0);
    }

    // "..., 12 May 2019, see also https://": the date belongs to the first.
    private static int SeeAt(ReadOnlySpan<char> between)
    {
        foreach (string see in (ReadOnlySpan<string>)[", see ", " and see ", " see also ", ", см. ", ", also "])
        {
            if (between.IndexOf(see, StringComparison.Ordinal) is >= 0 and int at)
            {
                return at;
            }
        }

        return 0;
    }

    private static int NextStop(string words, int from)
    {
        int next = words.AsSpan(from).IndexOfAny(Stops);
        return next < 0 ? words.Length : from + next;
    }

    // "Interview, Los Cedros, May 2016. Also see ...": behind a description that has ended, and not behind "see ... for".
    private static bool BeginsAnother(string words, int start, int stop)
    {
        if (stop - start < 8 || stop + 3 >= words.Length || !char.IsWhiteSpace(words[stop + 1]) || !char.IsUpper(words[stop + 2])
            || !(char.IsAsciiDigit(words[stop - 1]) || words[stop - 1] is ')' or '"' or '\u201D' or '\u00BB'))
        {
            return false;
        }

        int behind = stop + 2 + BackReferenceWords.Also.At(words, stop + 2);
        return behind > stop + 2 && behind < words.Length && words[behind] is ' ' or ',' or ':';
    }

    // "J Harb. 2019;12(3):34-56"
    private static bool IsVolume(string words, int at) => at > 4 && at + 1 < words.Length && char.IsAsciiDigit(words[at + 1]) && CitedYear.At(words.AsSpan(0, at), at - 4) > 0;

    // "“Dues; Stay,” Gulf Post": between a mark that opens and the one that closes it; no other opens in between.
    private static bool IsInTitle(string words, int start, int at)
    {
        int from = Math.Max(start, at - LongestTitle);
        int open = words.AsSpan(from, at - from).LastIndexOfAny(Marks);
        ReadOnlySpan<char> behind = words.AsSpan(at, Math.Min(LongestTitle, words.Length - at));
        int close = open < 0 ? -1 : behind.IndexOfAny(Marks);
        return close > 0 && (words[from + open], behind[close]) is ('\u201C', '\u201D') or ('\u00AB', '\u00BB');
    }

    // The paragraph is finished, and the next begins as a sentence or a citation does; an address alone belongs to the words before it.
    private static bool EndsParagraph(string words, int start, int line, int linkBefore, int linkBehind)
    {
        int next = line + 1;
        int lines = 1;
        while (next < words.Length && char.IsWhiteSpace(words[next]))
        {
            lines += words[next] == '\n' ? 1 : 0;
            next++;
        }

        int end = line;
        while (end > start && char.IsWhiteSpace(words[end - 1]))
        {
            end--;
        }

        bool finished = end - start > 7 && (end == linkBefore || words[end - 1] is '.' or ')' || char.IsAsciiDigit(words[end - 1]));
        return lines > 1 && finished && next < linkBehind && next + 1 < words.Length && (char.IsUpper(words[next]) || CitationFacts.IsOpeningQuote(words[next]));
    }
}
