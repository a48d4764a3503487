namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>Link definitions, <c>[label]: address "title"</c>, that may stand anywhere in a text. The first of a label counts.</summary>
internal static class LinkDefinitions
{
    private const int LongestLabel = 300;

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

        return definitions;
    }

    public static bool IsDefinition(string source, SourceLine line) => TryRead(source, line, out _, out _);

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
        if (name.IndexOfAnyExceptInRange('0', '9') < 0 || address.IsEmpty || !titled || name.ContainsAny('[', ']'))
        {
            return false;
        }

        label = name.Trim().ToString();
        url = address.ToString();
        return true;
    }
}
