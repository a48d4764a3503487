using Reftel.Reading.Reports.Catalogues;

namespace Reftel.Reading.Reports.Head;

/// <summary>Whether a few words are the name of a person: two to four with capitals, particles and initials between.</summary>
internal static class PersonName
{
    private const int Longest = 60;

    /// <summary>Cuts titles (<c>Dr.</c>) and degrees off, then tells whether a name is left.</summary>
    /// <param name="text">The words.</param>
    /// <param name="start">First character of the name in <paramref name="text"/>.</param>
    /// <param name="end">Behind the name.</param>
    /// <param name="plain">True for a name that no title-case heading would be: two words, or initials or particles among them.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out int start, out int end, out bool plain)
    {
        start = 0;
        end = text.Length;
        plain = false;
        Trim(text, ref start, ref end);
        int bracket = text[start..end].IndexOf('(');
        if (bracket > 0)
        {
            end = start + bracket;
            Trim(text, ref start, ref end);
        }

        if (end - start is < 4 or > Longest)
        {
            return false;
        }

        CutTitles(text, ref start);
        return IsName(text[start..end], out plain);
    }

    private static void Trim(ReadOnlySpan<char> text, ref int start, ref int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '*' or ',' or ':' or ';'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or ':' or '*' || IsStop(text, start, end)))
        {
            end--;
        }
    }

    // The stop behind a whole word; that of an initial or of "Jr." stays.
    private static bool IsStop(ReadOnlySpan<char> text, int start, int end) =>
        text[end - 1] == '.' && end - start > 4 && char.IsLower(text[end - 2]) && !text[..(end - 1)].EndsWith("Jr") && !text[..(end - 1)].EndsWith("Sr");

    private static void CutTitles(ReadOnlySpan<char> text, ref int start)
    {
        for (int blank = text[start..].IndexOf(' '); blank > 0; blank = text[start..].IndexOf(' '))
        {
            ReadOnlySpan<char> word = text.Slice(start, blank);
            if (!HeadWords.Honorifics.Contains(word.TrimEnd('.')) && !IsDegree(word))
            {
                return;
            }

            start += blank + 1;
        }
    }

    // "к.п.н.", "д.и.н.": candidate or doctor of a science.
    private static bool IsDegree(ReadOnlySpan<char> word) =>
        word.Length is >= 5 and <= 9 && word[0] is 'к' or 'д' && word[1] == '.' && word.EndsWith(".н.") && !word.ContainsAnyExcept(DegreeLetters);

    private static readonly System.Buffers.SearchValues<char> DegreeLetters = System.Buffers.SearchValues.Create("абвгдежзийклмнопрстуфхцчшщэюя.-");

    private static bool IsName(ReadOnlySpan<char> text, out bool plain)
    {
        int words = 0;
        int whole = 0;
        bool marked = false;
        foreach (Range range in text.Split(' '))
        {
            ReadOnlySpan<char> word = text[range];
            if (word.IsEmpty || HeadWords.Particles.Contains(word))
            {
                marked |= words > 0 && !word.IsEmpty;
                continue;
            }

            words++;
            if (!IsNameWord(word))
            {
                plain = false;
                return false;
            }

            bool initial = word.Length <= 2 || word[^1] == '.';
            marked |= initial || IsPatronymic(word);
            whole += initial ? 0 : 1;
        }

        plain = words == 2 || marked;
        return words is >= 2 and <= 4 && whole >= 1;
    }

    private static bool IsPatronymic(ReadOnlySpan<char> word) =>
        word.EndsWith("вич") || word.EndsWith("вна") || word.EndsWith("віч") || word.EndsWith("ўна");

    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]) || HeadWords.IsNoName(word))
        {
            return false;
        }

        foreach (char c in word)
        {
            if (!char.IsLetter(c) && c is not ('.' or '-' or '\'' or '\u2019' or '\u2010' or '\u02BC'))
            {
                return false;
            }
        }

        return word.Length > 1 || char.IsLetter(word[0]);
    }
}
