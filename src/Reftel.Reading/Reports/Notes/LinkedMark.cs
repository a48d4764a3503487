namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Marks by which an encyclopedia counts remarks apart from its sources: <c>note 1</c>, <c>N 2</c>, <c>прим. 3</c>, <c>A</c>, <c>II</c>. Only a link
/// to a note makes such words an anchor.
/// </summary>
internal static class LinkedMark
{
    private const int LongestWord = 10;
    private const int LongestNumber = 3;
    private const int LongestCapitals = 5;

    public static bool Is(ReadOnlySpan<char> words)
    {
        int word = 0;
        while (word < words.Length && word <= LongestWord && char.IsLetter(words[word]))
        {
            word++;
        }

        if (word == words.Length)
        {
            return word == 1 ? char.IsAsciiLetterUpper(words[0]) : word is > 1 and <= LongestCapitals && words.IndexOfAnyExcept("IVX") < 0;
        }

        int number = word < words.Length && words[word] == '.' ? word + 1 : word;
        while (number < words.Length && words[number] is ' ' or '\u00A0')
        {
            number++;
        }

        return word is > 0 and <= LongestWord && number > word && words.Length - number is > 0 and <= LongestNumber && words[number..].IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
