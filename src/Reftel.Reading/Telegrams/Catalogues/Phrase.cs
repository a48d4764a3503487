namespace Reftel.Reading.Telegrams.Catalogues;

/// <summary>Matching of the words of a catalogue against a text.</summary>
internal static class Phrase
{
    /// <summary>
    /// Whether <paramref name="text"/> begins with <paramref name="words"/> and then ends or goes on with something that is
    /// neither letter nor digit. A blank in the words stands for one or more blanks or tabs in the text.
    /// </summary>
    public static bool TryMatch(ReadOnlySpan<char> text, ReadOnlySpan<char> words, out int length)
    {
        length = 0;
        foreach (var expected in words)
        {
            if (expected == ' ')
            {
                var blanks = text[length..].IndexOfAnyExcept(' ', '\t');
                if (blanks <= 0)
                {
                    return false;
                }

                length += blanks;
            }
            else if (length < text.Length && text[length] == expected)
            {
                length++;
            }
            else
            {
                return false;
            }
        }

        return length == text.Length || !char.IsLetterOrDigit(text[length]);
    }
}
