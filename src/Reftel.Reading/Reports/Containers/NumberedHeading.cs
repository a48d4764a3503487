using Reftel.Reading.Reports.Containers.Plain;
using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Containers;

/// <summary>
/// A numbered heading of a chapter (<c>2. The Northern Route</c>) looks like an item of a list or a short note. It stands alone,
/// reads as a title, prose follows, and it does not go on with the items before it.
/// </summary>
internal static class NumberedHeading
{
    /// <summary>No item stands before it.</summary>
    public const int NoItem = -1;

    private const int LeastProse = 40;
    private const int ShortWord = 4;

    /// <param name="source">The text.</param>
    /// <param name="words">The line behind its number.</param>
    /// <param name="number">Its number.</param>
    /// <param name="itemBefore">Number of the item directly before it, or <see cref="NoItem"/>.</param>
    /// <param name="next">The next line that is not blank; null where the prose is on the next page.</param>
    public static bool Is(string source, SourceLine words, int number, int itemBefore, SourceLine? next)
    {
        bool goesOn = itemBefore != NoItem && number == itemBefore + 1;
        return !goesOn && IsTitle(source.AsSpan(words.Start, words.Length)) && (next is not { } line || IsProse(source.AsSpan(line.Start, line.Length)));
    }

    /// <summary>A heading directly above its prose.</summary>
    public static bool IsAbove(string source, SourceLine words, int number, int itemBefore, SourceLine next) =>
        IsShort(source, words, next) && Is(source, words, number, itemBefore, null) && IsSentence(source.AsSpan(next.Start, next.Length));

    // The first line of a paragraph, which no citation begins.
    private static bool IsSentence(ReadOnlySpan<char> line) => line.Length >= LeastProse && char.IsUpper(line[0]) && !LinkSign.In(line) && !CitationSign.InSentence(line);

    // A line was ended on purpose: the next word of the line directly below would have fitted in it.
    private static bool IsShort(string source, SourceLine words, SourceLine next)
    {
        int blank = source.AsSpan(next.Start, next.Length).IndexOf(' ');
        return (words.Length + (blank < 0 ? next.Length : blank)) * 4 < next.Length * 3;
    }

    /// <summary>The first line of a paragraph, by its looks: long, begun with a capital, and no note.</summary>
    public static bool IsProse(ReadOnlySpan<char> line) =>
        line.Length >= LeastProse && (char.IsUpper(line[0]) || (line[0] is '"' or '\u201C' or '\u00AB' && char.IsUpper(line[1]))) && !LinkSign.In(line) && !CitationSign.In(line);

    /// <summary>Each longer word has a capital, no stop ends it, and it cites nothing.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        if (!HeadingLine.MayBe(line) || !char.IsUpper(line[0]) || !(char.IsLetterOrDigit(line[^1]) || line[^1] == '?') || CitationSign.In(line))
        {
            return false;
        }

        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> word = line[range];
            if (word.Length >= ShortWord && char.IsLower(word[0]))
            {
                return false;
            }
        }

        return true;
    }
}
