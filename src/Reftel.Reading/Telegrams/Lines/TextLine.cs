namespace Reftel.Reading.Telegrams.Lines;

/// <summary>One line of a readable text, by offsets: its words lie from <see cref="First"/> up to <see cref="End"/>.</summary>
/// <param name="Start">First character of the line.</param>
/// <param name="First">First character that is not blank; equal to <see cref="End"/> on an empty line.</param>
/// <param name="End">Behind the last character that is not blank.</param>
/// <param name="Next">First character of the next line.</param>
internal readonly record struct TextLine(int Start, int First, int End, int Next)
{
    public bool IsBlank => First == End;
}
