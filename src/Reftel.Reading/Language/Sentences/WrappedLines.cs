namespace Reftel.Reading.Language.Sentences;

/// <summary>Lines of a text that was wrapped at some width: a line ends there because the next word did not fit, or because its writer meant it to end.</summary>
internal static class WrappedLines
{
    /// <summary>Nobody wraps lines at less: a text of shorter lines has none that were wrapped.</summary>
    private const int Narrowest = 60;

    /// <summary>Characters of the longest line, as far as it may be wrapped.</summary>
    public static int Widest(ReadOnlySpan<char> text)
    {
        int widest = Narrowest;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            widest = Math.Max(widest, line.Length);
        }

        return widest;
    }

    /// <summary>True where a line was meant to end: what begins the next one would have fit on it.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="end">Behind the last character of the line that is not blank.</param>
    /// <param name="next">First character of the next that is not blank.</param>
    /// <param name="width">Of the lines of the text.</param>
    public static bool IsMeant(ReadOnlySpan<char> text, int end, int next, int width)
    {
        int start = text[..end].LastIndexOf('\n') + 1;
        int sign = LineSign.Length(text, next);
        int word = next + sign;
        while (sign > 0 && word < text.Length && char.IsWhiteSpace(text[word]))
        {
            word++;
        }

        while (word < text.Length && word - next <= width && !char.IsWhiteSpace(text[word]))
        {
            word++;
        }

        return end - start + 1 + word - next <= width;
    }

    /// <summary>Characters before a place on its line.</summary>
    public static int Column(ReadOnlySpan<char> text, int at) => at - text[..at].LastIndexOf('\n') - 1;
}
