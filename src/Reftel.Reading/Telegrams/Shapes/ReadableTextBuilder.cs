using System.Text;

namespace Reftel.Reading.Telegrams.Shapes;

/// <summary>Collects the readable characters of a source with their places.</summary>
internal sealed class ReadableTextBuilder(string source)
{
    private readonly StringBuilder _text = new(source.Length);
    private readonly List<ReadableRun> _runs = [];

    public void Copy(int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        if (_runs.Count > 0 && _runs[^1] is { } last && last.Length == last.SourceLength && last.SourceEnd == start)
        {
            _runs[^1] = last with { Length = last.Length + end - start, SourceLength = last.SourceLength + end - start };
        }
        else
        {
            _runs.Add(new ReadableRun(_text.Length, end - start, start, end - start));
        }

        _text.Append(source, start, end - start);
    }

    /// <summary>A character that stands for the source range, such as <c>&amp;amp;</c>; an empty range for one put in.</summary>
    public void Add(char character, int start, int end)
    {
        _runs.Add(new ReadableRun(_text.Length, 1, start, end - start));
        _text.Append(character);
    }

    /// <summary>Begins a new line at a place of the source unless one has begun.</summary>
    public void BreakLine(int place)
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            Add('\n', place, place);
        }
    }

    public ReadableText Build() => ReadableText.Mapped(_text.ToString(), [.. _runs]);
}
