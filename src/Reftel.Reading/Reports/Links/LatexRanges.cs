namespace Reftel.Reading.Reports.Links;

/// <summary>Ranges between dollar signs that hold LaTeX. Links are asked for in the order of the text.</summary>
internal sealed class LatexRanges
{
    private static readonly LatexRanges None = new();

    private readonly List<(int Start, int End)> _ranges = [];
    private int _next;

    private LatexRanges()
    {
    }

    /// <summary>A range lies in one paragraph and has a backslash or a raised group in it; sums of money have neither.</summary>
    public static LatexRanges Of(ReadOnlySpan<char> text)
    {
        int at = text.IndexOf('$');
        if (at < 0)
        {
            return None;
        }

        var found = new LatexRanges();
        int open = -1;
        bool signs = false;
        for (int i = at; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\' || (c == '^' && i + 1 < text.Length && text[i + 1] == '{'))
            {
                signs = true;
                i += c == '\\' && i + 1 < text.Length && text[i + 1] == '$' ? 1 : 0;
            }
            else if (c == '\n' && IsBlankLine(text, i + 1))
            {
                open = -1;
            }
            else if (c == '$')
            {
                if (open >= 0 && signs)
                {
                    found._ranges.Add((open, i));
                    open = -1;
                }
                else
                {
                    open = i + 1;
                }

                signs = false;
            }
        }

        return found;
    }

    /// <summary>End of the range that holds <paramref name="at"/>, or -1.</summary>
    public int EndAt(int at)
    {
        while (_next < _ranges.Count && _ranges[_next].End <= at)
        {
            _next++;
        }

        return _next < _ranges.Count && _ranges[_next].Start <= at ? _ranges[_next].End : -1;
    }

    private static bool IsBlankLine(ReadOnlySpan<char> text, int at) =>
        at < text.Length && (text[at] == '\n' || (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n'));
}
