using Reftel.Reading.Reports.Containers;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>
/// Headings of sections between the notes of two pages, counted with letters or Roman numerals (<c>II. The Northern Route</c>):
/// the letters read like damaged numbers, but the words are a title and prose follows.
/// </summary>
internal static class SectionHeading
{
    private const int LongestMark = 6;
    private const int LongestTitle = 90;
    private const int MostWords = 12;
    private const int LeastProse = 8;
    private const int BlocksAhead = 4;

    /// <summary>True when a block is such a heading, or begins with one on a line of its own above its prose.</summary>
    public static bool Begins(ContainerText text, int index, NoteLabelReader labels)
    {
        ContainerBlock block = text.Blocks[index];
        if (!IsTitleLine(text.Text, block, out int lineEnd))
        {
            return false;
        }

        if (!text.Text.AsSpan(lineEnd, block.End - lineEnd).IsWhiteSpace())
        {
            return IsProse(text.Text.AsSpan(lineEnd, block.End - lineEnd)) && !labels.TryRead(lineEnd, block.End, out _);
        }

        for (int i = index + 1; i < text.Blocks.Count && i <= index + BlocksAhead; i++)
        {
            ContainerBlock next = text.Blocks[i];
            ReadOnlySpan<char> words = text.Text.AsSpan(next.Start, next.End - next.Start);
            if (next.Kind is ContainerBlockKind.PageFurniture or ContainerBlockKind.Rule || words.IsWhiteSpace() || IsTitleLine(text.Text, next, out _))
            {
                continue;
            }

            return next.Kind is ContainerBlockKind.Paragraph or ContainerBlockKind.Quotation && IsProse(words) && !labels.TryRead(next.Start, next.End, out _);
        }

        return false;
    }

    private static bool IsTitleLine(string text, ContainerBlock block, out int lineEnd)
    {
        lineEnd = block.End;
        if (block.Kind != ContainerBlockKind.Paragraph)
        {
            return false;
        }

        int start = LineSteps.SkipBlanks(text, block.Start, block.End);
        if (start == block.End || !char.IsAsciiLetterUpper(text[start]) || !text.AsSpan(start, Math.Min(LongestMark, block.End - start)).ContainsAny('.', ')'))
        {
            return false;
        }

        lineEnd = LineSteps.NextLine(text, start, block.End);
        ReadOnlySpan<char> line = text.AsSpan(start, lineEnd - start).TrimEnd();
        int stop = line[..Math.Min(line.Length, LongestMark)].IndexOfAny('.', ')');
        return stop > 0 && IsMark(line[..stop]) && stop + 1 < line.Length && char.IsWhiteSpace(line[stop + 1]) && IsTitle(line[(stop + 1)..].Trim());
    }

    // "II", "B": one capital, or a Roman numeral of capitals. A digit among them is a damaged number.
    private static bool IsMark(ReadOnlySpan<char> mark) =>
        (mark.Length == 1 && char.IsAsciiLetterUpper(mark[0])) || mark.IndexOfAnyExcept("IVXLC") < 0;

    // A few words, each longer one with a capital, without a stop at the end and without anything that cites.
    private static bool IsTitle(ReadOnlySpan<char> words)
    {
        if (words.Length is 0 or > LongestTitle || !(char.IsLetterOrDigit(words[^1]) || words[^1] == '?') || LinkSign.In(words) || CitationSign.In(words))
        {
            return false;
        }

        int count = 0;
        foreach (Range range in words.Split(' '))
        {
            ReadOnlySpan<char> word = words[range];
            bool opens = count == 0 && !word.IsEmpty;
            if (!word.IsEmpty && !char.IsUpper(word[0]) && (opens || (word.Length > 4 && char.IsLower(word[0]))))
            {
                return false;
            }

            count += word.IsEmpty ? 0 : 1;
        }

        return count <= MostWords;
    }

    private static bool IsProse(ReadOnlySpan<char> words) => words.TrimStart() is [var first, ..] && char.IsUpper(first) && words.Count(' ') + words.Count('\n') >= LeastProse;
}
