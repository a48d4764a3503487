using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Prose;

/// <summary>Finds where the target of a link stands in the source: in the tag in front of its words, or behind them in Markdown.</summary>
internal static class TargetPlace
{
    // The rest of a tag, and the markup between the tag and the words.
    private const int Window = 1024;

    /// <param name="source">The source text.</param>
    /// <param name="target">The target as it reads.</param>
    /// <param name="words">The linked words in the source.</param>
    /// <returns>Its place, or the words where it does not stand near them as it reads.</returns>
    public static TextSpan Of(string source, string target, TextSpan words)
    {
        string encoded = target.Replace("&", "&amp;", StringComparison.Ordinal);
        int to = Math.Min(source.Length, words.End + target.Length + Window);
        int behind = source.AsSpan(words.End, to - words.End).IndexOf("](", StringComparison.Ordinal) is >= 0 and < 8 and var gap ? words.End + gap + 2 : -1;
        int at = behind < 0 ? -1 : source.AsSpan(behind, to - behind).IndexOf(target, StringComparison.Ordinal);
        if (at >= 0)
        {
            return new TextSpan(behind + at, target.Length);
        }

        int from = Math.Max(0, words.Start - encoded.Length - Window);
        ReadOnlySpan<char> before = source.AsSpan(from, words.Start - from);
        foreach (string form in (ReadOnlySpan<string>)[target, encoded])
        {
            at = before.LastIndexOf(form, StringComparison.Ordinal);
            if (at > 0 && before[at - 1] is '"' or '\'' or '=' or ' ' or '\n')
            {
                return new TextSpan(from + at, form.Length);
            }
        }

        return words;
    }
}
