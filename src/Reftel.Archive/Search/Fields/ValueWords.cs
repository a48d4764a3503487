using System.Text;
using Reftel.Archive.Search.Index;
using Reftel.Archive.Search.Queries;
using Reftel.Archive.Search.Words;

namespace Reftel.Archive.Search.Fields;

/// <summary>
/// Compares values of fields by their words, folded: MINSK is met in AMEMBASSY MINSK, 6MINSK1019 is 06 MINSK 1019, bbc.co.uk
/// is met in news.bbc.co.uk.
/// </summary>
internal sealed class ValueWords
{
    private const int LongestCode = 4;

    // Longer values are texts.
    private const int MostWords = 64;

    private readonly string _typed;
    private readonly string[] _words;
    private readonly bool _isPrefix;
    private readonly string _longest;

    public ValueWords(string typed, bool isPrefix)
    {
        _typed = typed;
        _words = Split(typed);
        _isPrefix = isPrefix;
        _longest = _words.MaxBy(word => word.Length) ?? "";
    }

    /// <summary>Whether a value of a column answers: by its name, or by what the name means.</summary>
    public bool AreIn(string value)
    {
        (string name, string meaning) = ColumnValue.Split(value);
        return AreInText(name) || (meaning.Length > 0 && !IsCode() && AreInText(meaning));
    }

    private bool AreInText(string text)
    {
        // Most values are told apart without a look at their words.
        if (_words.Length == 0 || (Ascii.IsValid(text) && !text.Contains(_longest, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        Span<FoundWord> words = stackalloc FoundWord[MostWords];
        int count = 0;
        var scanner = new WordScanner(text);
        while (count < words.Length && scanner.MoveNext())
        {
            words[count++] = scanner.Current;
        }

        for (int start = 0; start + _words.Length <= count; start++)
        {
            if (StandAt(text, words[start..count]))
            {
                return true;
            }
        }

        return false;
    }

    private bool StandAt(ReadOnlySpan<char> text, ReadOnlySpan<FoundWord> words)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            if (!IsMet(text.Slice(words[i].Start, words[i].Length), _words[i], _isPrefix && i == _words.Length - 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMet(ReadOnlySpan<char> word, string folded, bool isPrefix)
    {
        // Of plain words no string is made.
        if (char.IsAsciiLetter(word[0]) && Ascii.IsValid(word))
        {
            return isPrefix ? word.StartsWith(folded, StringComparison.OrdinalIgnoreCase) : word.Equals(folded, StringComparison.OrdinalIgnoreCase);
        }

        string other = WordForms.Fold(word);
        return isPrefix ? other.StartsWith(folded, StringComparison.Ordinal) : other == folded;
    }

    // IN is India, and not every title with "in".
    private bool IsCode() => !_isPrefix && _typed.Length <= LongestCode && _typed.All(char.IsAsciiLetterUpper);

    private static string[] Split(string text) => [.. QueryWords.Of(text).Select(word => WordForms.Fold(word))];
}
