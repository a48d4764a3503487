using System.Buffers;
using System.Collections.Frozen;

namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>
/// Writes what a piece of LaTeX reads as. LaTeX ignores blanks that are not escaped; inside an address they are dropped,
/// in words they stay, for there the program that made the LaTeX has forgotten to escape them.
/// </summary>
internal sealed class LatexWriter(ContainerBuilder to, string source)
{
    private const int LongestCommand = 20;

    private static readonly FrozenDictionary<string, string> Commands = new Dictionary<string, string>
    {
        ["quad"] = " ",
        ["qquad"] = " ",
        ["ldots"] = "\u2026",
        ["dots"] = "\u2026",
        ["textendash"] = "\u2013",
        ["textemdash"] = "\u2014",
        ["cdot"] = "\u00B7",
        ["times"] = "\u00D7",
        ["sim"] = "~",
        ["circ"] = "\u00B0",
        ["backslash"] = "\\",
        ["textbackslash"] = "\\",
        ["textunderscore"] = "_",
        ["text"] = "",
        ["textit"] = "",
        ["textbf"] = "",
        ["textrm"] = "",
        ["texttt"] = "",
        ["mathrm"] = "",
        ["mathbf"] = "",
        ["mathit"] = "",
        ["mathsf"] = "",
        ["mathtt"] = "",
        ["emph"] = "",
        ["url"] = "",
        ["mbox"] = "",
        ["operatorname"] = "",
        ["textsuperscript"] = "",
        ["left"] = "",
        ["right"] = "",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly SearchValues<char> Special = SearchValues.Create("\\^_<{} \t\r\n");

    private bool _inAddress;

    /// <summary>Writes the piece between and without its dollar signs.</summary>
    public void Write(int start, int end)
    {
        _inAddress = false;
        int at = start;
        while (at < end)
        {
            at = source[at] switch
            {
                '\\' => Command(at, end),
                '^' => Script(at, end, ContainerInlineKind.Superscript),
                '_' when at + 1 < end && source[at + 1] == '{' => Script(at, end, ContainerInlineKind.Subscript),
                '<' when InlineTag.TryRead(source, at, end, out int tagEnd) => tagEnd,
                '{' or '}' => at + 1,
                ' ' or '\t' or '\r' or '\n' => Blank(at, end),
                _ => Plain(at, end),
            };
        }
    }

    private int Plain(int at, int end)
    {
        int stop = source.AsSpan(at + 1, end - at - 1).IndexOfAny(Special);
        stop = stop < 0 ? end : at + 1 + stop;
        ReadOnlySpan<char> word = source.AsSpan(at, stop - at);
        _inAddress |= word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        to.Copy(at, stop);
        return stop;
    }

    private int Blank(int at, int end)
    {
        int stop = at;
        while (stop < end && char.IsWhiteSpace(source[stop]))
        {
            stop++;
        }

        ReadOnlySpan<char> next = source.AsSpan(stop, Math.Min(8, end - stop));
        bool another = next.StartsWith("http", StringComparison.OrdinalIgnoreCase) || next.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        if ((!_inAddress || another) && Last is not (' ' or '\n' or '\0'))
        {
            bool lineEnd = source.AsSpan(at, stop - at).IndexOfAny('\n', '\r') >= 0;
            to.Add(lineEnd ? '\n' : ' ', at, stop);
        }

        return stop;
    }

    private char Last => to.Length > to.BlockStart ? to.Written[^1] : '\0';

    private int Command(int at, int end)
    {
        int next = at + 1;
        if (next < end && source[next] == '<' && InlineTag.TryRead(source, next, end, out int tagEnd) && tagEnd < end)
        {
            next = tagEnd;
        }

        if (next >= end)
        {
            return end;
        }

        char sign = source[next];
        if (char.IsAsciiLetter(sign))
        {
            return Word(at, next, end);
        }

        switch (sign)
        {
            case '\\':
                to.TrimEnd();
                to.Add('\n', at, next + 1);
                _inAddress = false;
                break;
            case ' ' or ',' or ';' or ':' or '\n' or '\r':
                _inAddress &= Last is not (';' or ',');
                to.Add(' ', at, next + 1);
                break;
            case '!':
                break;
            default:
                to.Add(sign, at, next + 1);
                break;
        }

        return next + 1;
    }

    // A command that is not known stays as it is printed.
    private int Word(int at, int next, int end)
    {
        int stop = next;
        while (stop < end && stop - next < LongestCommand && char.IsAsciiLetter(source[stop]))
        {
            stop++;
        }

        if (!Commands.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(source.AsSpan(next, stop - next), out string? characters))
        {
            to.Copy(at, stop);
            return stop;
        }

        to.Add(characters, at, stop);
        return stop;
    }

    private int Script(int at, int end, ContainerInlineKind kind)
    {
        int start = at + 1;
        bool braced = start < end && source[start] == '{';
        int stop;
        if (braced)
        {
            int close = source.AsSpan(start, end - start).IndexOf('}');
            stop = close < 0 ? end : start + close;
            start++;
        }
        else
        {
            stop = start;
            while (stop < end && char.IsAsciiDigit(source[stop]))
            {
                stop++;
            }

            stop = stop == start && stop < end && char.IsLetter(source[stop]) ? stop + 1 : stop;
        }

        int before = to.Length;
        if (start < stop && source.AsSpan(start, stop - start).IndexOfAny('\\', '{', '^') < 0)
        {
            to.Copy(start, stop);
        }
        else
        {
            WriteSigns(start, stop);
        }

        if (to.Length > before)
        {
            to.Mark(kind, before, to.Length);
        }
        else if (!braced)
        {
            to.Add('^', at, at + 1);
        }

        return braced ? Math.Min(stop + 1, end) : stop;
    }

    // "^{\text{th}}": letters and digits only.
    private void WriteSigns(int start, int stop)
    {
        for (int at = start; at < stop;)
        {
            if (source[at] == '\\')
            {
                int word = at + 1;
                while (word < stop && char.IsAsciiLetter(source[word]))
                {
                    word++;
                }

                at = Math.Max(word, at + 1);
                continue;
            }

            if (source[at] is not ('{' or '}' or '^' or ' '))
            {
                to.Copy(at, at + 1);
            }

            at++;
        }
    }
}
