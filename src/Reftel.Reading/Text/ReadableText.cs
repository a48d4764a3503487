using System.Text;

namespace Reftel.Reading.Text;

/// <summary>
/// What a person reads in a container: the telegram's characters without HTML tags or Markdown signs, each tied to the
/// characters of the source that it stands for. Plain text is its own readable text and needs no table.
/// </summary>
internal sealed class ReadableText
{
    private readonly ReadableRun[]? _runs;

    private ReadableText(string source, string text, ReadableRun[]? runs)
    {
        Source = source;
        Text = text;
        _runs = runs;
    }

    /// <summary>The text that the readable one was made from.</summary>
    public string Source { get; }

    public string Text { get; }

    public static ReadableText Plain(string source) => new(source, source, null);

    /// <param name="source">What it was made from.</param>
    /// <param name="text">The readable characters.</param>
    /// <param name="runs">Runs that tile it, in order; their places in the source fall only where columns or page feet are put in reading order.</param>
    public static ReadableText Mapped(string source, string text, ReadableRun[] runs) => new(source, text, runs);

    /// <summary>The place in the source of a range of the readable text.</summary>
    public TextSpan ToSource(int start, int end)
    {
        if (_runs is null)
        {
            return TextSpan.Between(start, end);
        }

        if (start >= end || _runs.Length == 0)
        {
            return new TextSpan(ToSource(start), 0);
        }

        ReadableRun run = RunAt(start);
        int first = run.PlaceOf(start);

        // Where the range goes on in an earlier place of the source (a second column), the span holds both ends.
        int last = (end <= run.Readable + run.Length ? run : RunAt(end - 1)).SourceEndOf(end);
        return TextSpan.Between(Math.Min(first, last), Math.Max(first, last));
    }

    /// <summary>The place in the source of one character; past the end it is the end of the last run.</summary>
    public int ToSource(int offset)
    {
        if (_runs is null)
        {
            return offset;
        }

        if (_runs.Length == 0)
        {
            return 0;
        }

        return RunAt(offset).PlaceOf(offset);
    }

    /// <summary>
    /// Appends a range; a blank that a container made of a line end becomes a line end again. For an address it matters that a
    /// line ended there.
    /// </summary>
    public void AppendWithLineEnds(StringBuilder to, int start, int end)
    {
        // Further than this nobody indents a line.
        const int LongestBlank = 64;
        if (_runs is null || _runs.Length == 0)
        {
            to.Append(Text, start, end - start);
            return;
        }

        int copied = start;
        for (int run = NumberOfRunAt(start); run < _runs.Length && _runs[run].Readable < end; run++)
        {
            ReadableRun piece = _runs[run];
            bool oneForOne = piece.Length == piece.SourceLength;
            int first = Math.Max(start, piece.Readable);
            int last = Math.Min(end, piece.Readable + piece.Length);
            while (first < last)
            {
                // Where a blank stands for one line end, it does so inside a run of copied characters.
                int length = oneForOne ? last - first : Math.Min(piece.SourceLength, LongestBlank);
                int found = Source.AsSpan(piece.SourceStartOf(first), length).IndexOfAny('\n', '\r');
                int at = oneForOne ? first + found : first;
                if (found < 0)
                {
                    break;
                }

                if (Text[at] == ' ')
                {
                    to.Append(Text, copied, at - copied).Append('\n');
                    copied = at + 1;
                }

                first = at + 1;
            }
        }

        to.Append(Text, copied, end - copied);
    }

    /// <summary>The stretches of the source that no readable character stands for.</summary>
    public IEnumerable<TextSpan> Markup(int sourceLength)
    {
        if (_runs is null)
        {
            yield break;
        }

        int position = 0;
        foreach (ReadableRun run in InSourceOrder())
        {
            if (run.Source > position)
            {
                yield return TextSpan.Between(position, run.Source);
            }

            position = Math.Max(position, run.SourceEnd);
        }

        if (position < sourceLength)
        {
            yield return TextSpan.Between(position, sourceLength);
        }
    }

    private ReadableRun[] InSourceOrder()
    {
        ReadableRun[] runs = _runs!;
        for (int i = 1; i < runs.Length; i++)
        {
            if (runs[i].Source < runs[i - 1].Source)
            {
                return [.. runs.OrderBy(r => r.Source)];
            }
        }

        return runs;
    }

    private ReadableRun RunAt(int offset) => _runs![NumberOfRunAt(offset)];

    private int NumberOfRunAt(int offset) => PieceSearch.At<ReadableRun>(_runs, offset);
}

/// <summary>A stretch of the readable text that stands for a stretch of the source: copied, or one character for several.</summary>
/// <param name="Readable">First character in the readable text.</param>
/// <param name="Length">Characters in the readable text.</param>
/// <param name="Source">First character in the source.</param>
/// <param name="SourceLength">Characters in the source; equal to the length for a copy, zero for a character put in.</param>
internal readonly record struct ReadableRun(int Readable, int Length, int Source, int SourceLength) : IPiece
{
    int IPiece.Joined => Readable;

    public int SourceEnd => Source + SourceLength;

    /// <summary>Source offset of a character; its end where the character stands behind the run.</summary>
    public int PlaceOf(int offset) => offset >= Readable + Length ? SourceEnd : SourceStartOf(offset);

    public int SourceStartOf(int offset) => Length == SourceLength ? Source + offset - Readable : Source;

    /// <summary>Source offset behind the character before <paramref name="end"/>.</summary>
    public int SourceEndOf(int end) => Length == SourceLength ? Source + end - Readable : SourceEnd;
}
