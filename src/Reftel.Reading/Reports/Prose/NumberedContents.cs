namespace Reftel.Reading.Reports.Prose;

/// <summary>A table of contents without pages whose entries count up: <c>Contents 1 History 2 Trade 2.1 Ferries 3 See also</c>.</summary>
internal static class NumberedContents
{
    private const int LeastEntries = 3;
    private const int MostWords = 14;
    private const int DeepestLevel = 4;

    /// <param name="words">Of a paragraph, lines joined.</param>
    /// <param name="headed">Its heading stands above it.</param>
    public static bool Is(ReadOnlySpan<char> words, bool headed)
    {
        int first = words.IndexOf('1');
        bool heading = first > 0 && ContentsLines.IsHeading(words[..first]);
        if (first < 0 || (first > 0 && !heading) || !(headed || heading) || words[^1] is '.' or '!' or '?' or ';')
        {
            return false;
        }

        return CountUp(words[first..]);
    }

    private static bool CountUp(ReadOnlySpan<char> words)
    {
        Span<int> last = stackalloc int[DeepestLevel];
        int entries = 0;
        int since = 0;
        bool labelled = false;
        foreach (Range range in words.Split(' '))
        {
            ReadOnlySpan<char> word = words[range];
            if (IsNext(word, last))
            {
                entries++;
                (since, labelled) = (0, true);
                continue;
            }

            if ((labelled && !(char.IsUpper(word[0]) || char.IsDigit(word[0]) || word[0] is '"' or '\u201C' or '\u00AB')) || ++since > MostWords)
            {
                return false;
            }

            labelled = false;
        }

        return entries >= LeastEntries && !labelled;
    }

    // "3" behind 2 or 2.4, "2.1" behind 2, "2.2" behind 2.1; it is counted then.
    private static bool IsNext(ReadOnlySpan<char> word, Span<int> last)
    {
        word = word.TrimEnd('.');
        int level = 0;
        Span<int> numbers = stackalloc int[DeepestLevel];
        foreach (Range part in word.Split('.'))
        {
            if (level == DeepestLevel || word[part].Length is 0 or > 2 || !int.TryParse(word[part], out numbers[level]))
            {
                return false;
            }

            level++;
        }

        for (int i = 0; i < level; i++)
        {
            if (numbers[i] != last[i] + (i == level - 1 ? 1 : 0))
            {
                return false;
            }
        }

        numbers.CopyTo(last);
        return true;
    }
}
