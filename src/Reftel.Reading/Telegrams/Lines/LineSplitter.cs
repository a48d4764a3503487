using System.Buffers;

namespace Reftel.Reading.Telegrams.Lines;

/// <summary>Cuts a readable text into lines at LF, CRLF and CR.</summary>
internal static class LineSplitter
{
    public static TextLine[] Split(string text)
    {
        TextLine[] lines = ArrayPool<TextLine>.Shared.Rent((text.Length / 40) + 16);
        int count = 0;
        int start = 0;
        while (start < text.Length)
        {
            int width = text.AsSpan(start).IndexOfAny('\n', '\r');
            int stop = width < 0 ? text.Length : start + width;
            int next = width < 0 ? stop : stop + 1;
            if (width >= 0 && text[stop] == '\r' && next < text.Length && text[next] == '\n')
            {
                next++;
            }

            if (count == lines.Length)
            {
                lines = Grow(lines);
            }

            lines[count++] = Trim(text, start, stop, next);
            start = next;
        }

        TextLine[] exact = lines.AsSpan(0, count).ToArray();
        ArrayPool<TextLine>.Shared.Return(lines);
        return exact;
    }

    private static TextLine[] Grow(TextLine[] lines)
    {
        TextLine[] larger = ArrayPool<TextLine>.Shared.Rent(lines.Length * 2);
        lines.CopyTo(larger, 0);
        ArrayPool<TextLine>.Shared.Return(lines);
        return larger;
    }

    private static TextLine Trim(string text, int start, int stop, int next)
    {
        int end = stop;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        int first = start;
        while (first < end && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        return new TextLine(start, first, end, next);
    }
}
