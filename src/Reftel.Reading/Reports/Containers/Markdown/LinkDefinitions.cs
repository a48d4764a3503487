namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>
/// Link definitions, <c>[label]: address "title"</c>, that may stand anywhere in a text. The first of a label counts. One whose label is a
/// number counts where all that points to it are words, <c>[the act][2]</c>; elsewhere it is a note.
/// </summary>
internal static class LinkDefinitions
{
    private const int LongestLabel = 300;
    private const int LongestNumber = 4;
    private const int LongestWords = 300;

    public static Dictionary<string, string> Read(string source)
    {
        var definitions = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        int at = 0;
        for (int found = source.AsSpan().IndexOf("]:", StringComparison.Ordinal); found >= 0; found = source.AsSpan(at).IndexOf("]:", StringComparison.Ordinal))
        {
            int close = at + found;
            at = close + 2;
            int least = Math.Max(0, close - LongestLabel);
            int line = source.AsSpan(least, close - least).LastIndexOfAny('\n', '\r');
            if (line < 0 && least > 0)
            {
                continue;
            }

            int stop = source.AsSpan(at).IndexOfAny('\n', '\r');
            stop = stop < 0 ? source.Length : at + stop;
            if (TryRead(source, SourceLine.Trim(source, least + line + 1, stop), out string label, out string url))
            {
                definitions.TryAdd(label, url);
            }

            at = stop;
        }

        TakeOutNotes(source, definitions);
        return definitions;
    }

    /// <summary>True for a line that defines one of the links that <see cref="Read"/> found.</summary>
    public static bool IsDefinition(string source, SourceLine line, Dictionary<string, string> definitions) =>
        TryRead(source, line, out string label, out _) && definitions.ContainsKey(label);

    private static void TakeOutNotes(string source, Dictionary<string, string> definitions)
    {
        if (!definitions.Keys.Any(IsNumber))
        {
            return;
        }

        var words = new HashSet<string>();
        var alone = new HashSet<string>();
        int at = 0;
        for (int found = source.AsSpan().IndexOf('['); found >= 0; found = source.AsSpan(at).IndexOf('['))
        {
            int open = at + found;
            at = open + 1;
            int close = at;
            while (close < source.Length && close - at < LongestNumber && char.IsAsciiDigit(source[close]))
            {
                close++;
            }

            if (close > at && close < source.Length && source[close] == ']' && !(close + 1 < source.Length && source[close + 1] == ':'))
            {
                (IsBehindWords(source, open) ? words : alone).Add(source[at..close]);
            }
        }

        foreach (string label in definitions.Keys.Where(IsNumber).ToList())
        {
            if (!words.Contains(label) || alone.Contains(label))
            {
                definitions.Remove(label);
            }
        }
    }

    // "[the act][2]", not "[1][2]", "[^1][2]" or "word[2]".
    private static bool IsBehindWords(string source, int open)
    {
        if (open < 3 || source[open - 1] != ']')
        {
            return false;
        }

        int least = Math.Max(0, open - LongestWords);
        int depth = 0;
        for (int i = open - 1; i >= least; i--)
        {
            depth += source[i] == ']' ? 1 : source[i] == '[' ? -1 : 0;
            if (depth == 0)
            {
                return source[i + 1] != '^' && source.AsSpan(i + 1, open - i - 2).IndexOfAnyExceptInRange('0', '9') >= 0;
            }
        }

        return false;
    }

    private static bool IsNumber(string label) => label.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool TryRead(string source, SourceLine line, out string label, out string url)
    {
        label = url = "";
        ReadOnlySpan<char> text = source.AsSpan(line.Start, line.Length);
        int close = text[..Math.Min(text.Length, LongestLabel)].IndexOf("]:", StringComparison.Ordinal);
        if (line.Indent > 3 || close < 2 || text[0] != '[' || text[1] == '^')
        {
            return false;
        }

        ReadOnlySpan<char> name = text[1..close];
        ReadOnlySpan<char> target = text[(close + 2)..].Trim();
        int blank = target.IndexOfAny(' ', '\t');
        ReadOnlySpan<char> address = (blank < 0 ? target : target[..blank]).Trim("<>");
        ReadOnlySpan<char> title = blank < 0 ? default : target[blank..].Trim();
        bool titled = title.IsEmpty || (title.Length > 1 && title[0] is '"' or '\'' or '(');
        if (address.IsEmpty || !titled || name.ContainsAny('[', ']'))
        {
            return false;
        }

        label = name.Trim().ToString();
        url = address.ToString();
        return true;
    }
}
