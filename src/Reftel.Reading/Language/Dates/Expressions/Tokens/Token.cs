namespace Reftel.Reading.Language.Dates.Expressions.Tokens;

/// <summary>A word, number or sign of the text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Value">By kind; a number too long to be one of a date is -1.</param>
/// <param name="Spaced">Whether a blank stands before it.</param>
internal readonly record struct Token(int Start, int End, Kind Kind, int Value, bool Spaced)
{
    public static readonly Token None = new(0, 0, Kind.Mark, '\n', true);

    public int Length => End - Start;
}
