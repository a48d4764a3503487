namespace Reftel.Analysis.Drafting.Telegrams;

/// <summary>Lines of a telegram, which have at most 69 characters (ACP 127(G) para 138).</summary>
internal static class TelegramLines
{
    public const int Width = 69;

    /// <summary>Words wrapped. A word that is longer than a line is cut.</summary>
    public static IEnumerable<string> Wrap(string words, string first = "", string other = "") =>
        Writing.Wrap.Lines(Breakable(words, Width - Math.Max(first.Length, other.Length)), first, other, Width);

    /// <summary>The words as reading gives them: with a blank where a long one had to be cut.</summary>
    public static string Breakable(string words, int width) => string.Join(' ', words.Split(' ').SelectMany(word => Cut(word, width)));

    /// <summary>An address. One that is too long for a line stands in angle brackets, which say that it goes on below (RFC 3986, appendix C).</summary>
    public static string Address(string printed) => printed.Length > Longest ? $"<{printed}>" : printed;

    // What closes a sentence stands behind it.
    private const int Longest = Width - 8;

    private static IEnumerable<string> Cut(string word, int width)
    {
        while (word.Length > width)
        {
            int at = word.AsSpan(0, width).LastIndexOfAny("/_&?");
            at = at < width / 3 ? width : at + 1;
            yield return word[..at];
            word = word[at..];
        }

        yield return word;
    }
}
