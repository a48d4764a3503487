using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>
/// Numbers that stand directly behind a word or a stop on a page, as raised numbers do when their form is lost: <c>loyalty.3 It</c>.
/// They prove that a line of the same page which begins with one of them is a note. Raised digits behind anything do too, and <c>loyalty.[3]</c>.
/// </summary>
internal sealed class FusedNumbers(string source)
{
    private const int Longest = 4;

    private readonly HashSet<int> _numbers = [];
    private readonly HashSet<int> _before = [];

    public bool Contains(int number) => _numbers.Contains(number);

    /// <summary>Whether this page or one before it has the number.</summary>
    public bool EverContained(int number) => _before.Contains(number);

    public void Clear() => _numbers.Clear();

    public void Add(SourceLine line)
    {
        ReadOnlySpan<char> words = source.AsSpan(line.Start, line.Length);
        for (int start = Next(words, 1); start < words.Length; start = Next(words, start))
        {
            int end = start;
            bool raised = false;
            while (end < words.Length && NumberWord.Digit(words[end]) >= 0)
            {
                raised |= !char.IsAscii(words[end++]);
            }

            bool bracketed = words[start - 1] == '[' && end < words.Length && words[end] == ']' && start >= 2 && !char.IsWhiteSpace(words[start - 2]);
            bool points = bracketed || (raised ? !char.IsWhiteSpace(words[start - 1]) : IsBehindWords(words, start) && EndsWord(words, end));
            if (points && end - start <= Longest && NumberWord.Read(words[..end], start, out int number, NumberWord.Greatest) == end)
            {
                _numbers.Add(number);
                _before.Add(number);
            }

            start = end;
        }
    }

    private static int Next(ReadOnlySpan<char> words, int from)
    {
        int next = from < words.Length ? words[from..].IndexOfAny(NumberWord.Digits) : -1;
        return next < 0 ? words.Length : from + next;
    }

    // A letter, a closing sign, or a stop that itself stands behind one of them: not "2.3", "No.5" or "(3".
    private static bool IsBehindWords(ReadOnlySpan<char> words, int start)
    {
        char before = words[start - 1];
        if (before is '.' or ',' or ';' or ':' or '?' or '!')
        {
            return start >= 4 && ((IsClosing(words[start - 2]) && IsClosing(words[start - 3])) || (before is '.' or ',' && EndsWithYear(words[..(start - 1)])));
        }

        return IsClosing(before) && start >= 3 && IsClosing(words[start - 2]);
    }

    // "in 2015.3 It": a year, and no amount.
    private static bool EndsWithYear(ReadOnlySpan<char> words) =>
        words.Length > 5 && words[^5] == ' ' && (words[^4..].StartsWith("19") || words[^4..].StartsWith("20")) && char.IsAsciiDigit(words[^2]) && char.IsAsciiDigit(words[^1]);

    private static bool IsClosing(char c) => char.IsLetter(c) || c is ')' or '"' or '\u201D' or '\u2019' or '\u00BB' or ']';

    private static bool EndsWord(ReadOnlySpan<char> words, int end) =>
        end == words.Length || char.IsWhiteSpace(words[end])
        || (words[end] is '.' or ',' or ';' or ':' or ')' && (end + 1 == words.Length || char.IsWhiteSpace(words[end + 1])));
}
