using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Containers;

/// <summary>A heading of notes with the first note directly below: copies lose the empty line between them.</summary>
internal static class HeadingOfNotes
{
    private const int Longest = 44;

    /// <summary>Length of the first line where it is such a heading, else 0. Behind it stands a label or a link; prose does not.</summary>
    public static int LengthIn(ReadOnlySpan<char> block)
    {
        int end = block[..Math.Min(block.Length, Longest)].IndexOf('\n');
        if (end <= 0 || !NotesHeading.Is(block[..end]))
        {
            return 0;
        }

        ReadOnlySpan<char> rest = block[(end + 1)..];
        return BeginsNote(rest) ? end : 0;
    }

    /// <summary>Whether a line may begin a note: with a number, a sign, a bracket or a link.</summary>
    public static bool BeginsNote(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        return !line.IsEmpty && (NumberWord.Digit(line[0]) >= 0 || line[0] is '[' or '(' or '*' or '\u2020' or '\u2021' or '^' || LinkSign.Begins(line, 0));
    }
}
