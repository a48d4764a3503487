using System.Buffers;

namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>Code inside a line: between two equal runs of backticks, or between the tags <c>code</c>, <c>kbd</c>, <c>samp</c>, <c>tt</c>. Nothing in it is markup.</summary>
/// <param name="Start">First character of the code.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Close">Behind the sign that closes it.</param>
internal readonly record struct CodeSpan(int Start, int End, int Close)
{
    private const int Longest = 500;

    private static readonly SearchValues<string> Closings = SearchValues.Create(["</code>", "</kbd>", "</samp>", "</tt>"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads from a run of backticks; where none closes it, <see cref="Start"/> is behind the run.</summary>
    public static bool TryRead(string source, int at, int limit, out CodeSpan code)
    {
        int ticks = source.AsSpan(at, limit - at).IndexOfAnyExcept('`');
        ticks = ticks < 0 ? limit - at : ticks;
        int inside = at + ticks;
        code = new CodeSpan(inside, inside, inside);
        int most = Math.Min(limit, inside + Longest);
        for (int close = inside; close < most;)
        {
            int found = source.AsSpan(close, most - close).IndexOf('`');
            if (found < 0)
            {
                return false;
            }

            close += found;
            int run = close;
            while (run < most && source[run] == '`')
            {
                run++;
            }

            if (run - close == ticks)
            {
                code = new CodeSpan(inside, close, run);
                return true;
            }

            close = run;
        }

        return false;
    }

    /// <summary>Reads from the tag that begins at <paramref name="at"/>.</summary>
    public static bool TryReadTag(string source, int at, int limit, out CodeSpan code)
    {
        code = default;
        ReadOnlySpan<char> rest = source.AsSpan(at, Math.Min(limit - at, Longest));
        ReadOnlySpan<char> name = InlineTag.NameOf(rest);
        if (rest.Length < 2 || rest[1] == '/' || !IsCode(name) || !InlineTag.TryRead(source, at, limit, out int start))
        {
            return false;
        }

        rest = source.AsSpan(start, Math.Min(limit - start, Longest));
        int end = rest.IndexOfAny(Closings);
        if (end < 0)
        {
            return false;
        }

        code = new CodeSpan(start, start + end, start + end + rest[end..].IndexOf('>') + 1);
        return true;
    }

    private static bool IsCode(ReadOnlySpan<char> name) =>
        name.Equals("code", StringComparison.OrdinalIgnoreCase) || name.Equals("kbd", StringComparison.OrdinalIgnoreCase)
        || name.Equals("samp", StringComparison.OrdinalIgnoreCase) || name.Equals("tt", StringComparison.OrdinalIgnoreCase);
}
