using System.Text;

namespace Reftel.Reading.Telegrams.Shapes;

/// <summary>Collects the readable characters of a source with their places.</summary>
internal sealed class ReadableTextBuilder(string source)
{
    private readonly StringBuilder _text = new(source.Length);
    private readonly List<int> _starts = new(source.Length);
    private readonly List<int> _ends = new(source.Length);

    public void Copy(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            Add(source[i], i, i + 1);
        }
    }

    /// <summary>A character that stands for the source range, such as <c>&amp;amp;</c>; an empty range for one put in.</summary>
    public void Add(char character, int start, int end)
    {
        _text.Append(character);
        _starts.Add(start);
        _ends.Add(end);
    }

    /// <summary>Begins a new line at a place of the source unless one has begun.</summary>
    public void BreakLine(int place)
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            Add('\n', place, place);
        }
    }

    public ReadableText Build() => ReadableText.Mapped(_text.ToString(), [.. _starts], [.. _ends]);
}
