using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Writing;

/// <summary>
/// Goes over a stretch of the source and gives its readable characters: tags, targets of Markdown links and anchors are
/// passed over, character references decoded. Whether a sign is markup is not decided here; letters and digits are what counts.
/// </summary>
internal sealed class SourceLetters(string source, int start)
{
    // No tag or target that stands in prose is longer; a bound keeps a million openings linear.
    private const int LongestMarkup = 600;

    /// <summary>Offset in the source of the next character.</summary>
    public int Position { get; private set; } = start;

    /// <summary>Gives the readable characters up to <paramref name="end"/>.</summary>
    public void ReadTo(int end, Action<char> take)
    {
        while (Position < end)
        {
            Step(take);
        }
    }

    /// <summary>Passes over what a person reads as a sign for a note.</summary>
    public void Skip(int end) => Position = Math.Max(Position, end);

    private void Step(Action<char> take)
    {
        char c = source[Position];
        if (c == '<' && IsTag(Position + 1) && FindWithin(Position + 1, '>') is { } tagEnd)
        {
            Position = BehindButton(tagEnd + 1);
        }
        else if (c == ']' && Position + 1 < source.Length && source[Position + 1] == '(' && FindWithin(Position + 2, ')') is { } linkEnd)
        {
            Position = linkEnd + 1;
        }
        else if (c == '&' && CharacterReference.TryRead(source, Position, out string characters, out int end))
        {
            // Converters that escape half of a tag leave "&lt;sup>".
            Position = characters == "<" && IsTag(end) && FindWithin(end, '>') is { } halfEnd ? halfEnd + 1 : end;
            foreach (char decoded in Position == end ? characters : "")
            {
                take(decoded);
            }
        }
        else
        {
            take(c);
            Position++;
        }
    }

    // "<button>1</button>" shows a note; what is written on it is no word of the prose.
    private int BehindButton(int end)
    {
        if (!source.AsSpan(Position + 1).StartsWith("button", StringComparison.OrdinalIgnoreCase))
        {
            return end;
        }

        int close = source.AsSpan(end, Math.Min(LongestMarkup, source.Length - end)).IndexOf("</button", StringComparison.OrdinalIgnoreCase);
        return close < 0 ? end : end + close;
    }

    private bool IsTag(int at) => at < source.Length && (char.IsAsciiLetter(source[at]) || source[at] is '/' or '!');

    private int? FindWithin(int from, char sign)
    {
        ReadOnlySpan<char> window = source.AsSpan(from, Math.Min(LongestMarkup, source.Length - from));
        int at = sign == ')' ? window.IndexOfAny(sign, ' ', '\n') : window.IndexOf(sign);
        return at >= 0 && window[at] == sign ? from + at : null;
    }
}
