namespace Reftel.Cli.Terminal;

/// <summary>Points at a part of a line that somebody typed.</summary>
internal static class Caret
{
    /// <summary>The text on one line, safe to print, and below it carets under the part: two lines.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="start">First unit of the part.</param>
    /// <param name="length">Its units; 0 where something is missing.</param>
    public static string Under(string text, int start, int length)
    {
        // What is shown of the part may be wider or narrower than its units.
        int before = DisplayWidth.Of(Escaped.Line(text[..start]));
        int below = DisplayWidth.Of(Escaped.Line(text.Substring(start, length)));
        return $"{Escaped.Line(text)}\n{new string(' ', before)}{new string('^', Math.Max(1, below))}";
    }
}
