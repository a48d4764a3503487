namespace Reftel.Reading.Text;

/// <summary>Searches that take capitals of ASCII for small letters. Those of the platform look at every place one by one where culture data is shut out.</summary>
internal static class AsciiSearch
{
    /// <summary>Whether a word in small letters stands in a text, whatever the case there.</summary>
    public static bool Contains(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return true;
        }

        char first = word[0];
        char capital = char.ToUpperInvariant(first);
        for (int last = text.Length - word.Length; last >= 0;)
        {
            int hit = text[..(last + 1)].IndexOfAny(first, capital);
            if (hit < 0)
            {
                return false;
            }

            if (text.Slice(hit, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            text = text[(hit + 1)..];
            last -= hit + 1;
        }

        return false;
    }
}
