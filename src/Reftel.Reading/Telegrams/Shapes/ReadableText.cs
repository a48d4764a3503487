using Reftel.Reading.Text;

namespace Reftel.Reading.Telegrams.Shapes;

/// <summary>
/// What a person reads in a container: the telegram's characters without HTML tags or Markdown signs, each tied to the
/// characters of the source that it stands for. Plain text is its own readable text and needs no table.
/// </summary>
internal sealed class ReadableText
{
    private readonly int[]? _starts;
    private readonly int[]? _ends;

    private ReadableText(string text, int[]? starts, int[]? ends)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    public string Text { get; }

    /// <summary>True when the readable text is the source itself.</summary>
    public bool IsPlain => _starts is null;

    public static ReadableText Plain(string source) => new(source, null, null);

    /// <param name="text">The readable characters.</param>
    /// <param name="starts">Source offset where each character begins; never falls.</param>
    /// <param name="ends">Source offset behind each character; equal to its start for a character put in.</param>
    public static ReadableText Mapped(string text, int[] starts, int[] ends) => new(text, starts, ends);

    /// <summary>The place in the source of a range of the readable text.</summary>
    public TextSpan ToSource(int start, int end)
    {
        if (_starts is null || _ends is null)
        {
            return TextSpan.Between(start, end);
        }

        if (start >= end)
        {
            int place = start < _starts.Length ? _starts[start] : (_ends.Length == 0 ? 0 : _ends[^1]);
            return new TextSpan(place, 0);
        }

        return TextSpan.Between(_starts[start], Math.Max(_starts[start], _ends[end - 1]));
    }

    public int ToSource(int offset) => ToSource(offset, offset).Start;

    /// <summary>The stretches of the source that no readable character stands for.</summary>
    public IEnumerable<TextSpan> Markup(int sourceLength)
    {
        if (_starts is null || _ends is null)
        {
            yield break;
        }

        int position = 0;
        for (int i = 0; i < _starts.Length; i++)
        {
            if (_starts[i] > position)
            {
                yield return TextSpan.Between(position, _starts[i]);
            }

            position = Math.Max(position, _ends[i]);
        }

        if (position < sourceLength)
        {
            yield return TextSpan.Between(position, sourceLength);
        }
    }
}
