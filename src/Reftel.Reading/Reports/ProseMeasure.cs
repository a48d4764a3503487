using System.Buffers;
using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports;

/// <summary>How much of a text is prose: paragraphs of several words that end sentences, without the signs of programs and tables.</summary>
internal static class ProseMeasure
{
    private const int LeastWords = 6;

    // One sign of a program in so many characters is none of prose.
    private const int CharactersForASign = 40;

    private const int LongestTag = 16;

    private static readonly SearchValues<char> ProgramSigns = SearchValues.Create("{}=<>|\\_`~@\t+#");
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?\u2026\u3002;:");

    /// <summary>Characters of prose; counting stops behind <paramref name="enough"/>.</summary>
    /// <param name="text">The container.</param>
    /// <param name="from">Where the head ends.</param>
    /// <param name="notes">Numbers of the blocks that hold notes.</param>
    /// <param name="enough">No more is asked for.</param>
    public static int Of(ContainerText text, int from, IReadOnlySet<int> notes, int enough)
    {
        int prose = 0;
        for (int i = 0; i < text.Blocks.Count && prose < enough; i++)
        {
            ContainerBlock block = text.Blocks[i];
            bool counts = block.Kind is ContainerBlockKind.Paragraph or ContainerBlockKind.Quotation || (block.Kind == ContainerBlockKind.ListItem && block.Label is null);
            if (counts && block.End > from && !notes.Contains(i))
            {
                int start = Math.Max(block.Start, from);
                prose += IsProse(text.Text.AsSpan(start, block.End - start)) ? block.End - start : 0;
            }
        }

        return prose;
    }

    private static bool IsProse(ReadOnlySpan<char> words) =>
        words.ContainsAny(Stops) && CountWords(words) >= LeastWords && CountSigns(words) <= words.Length / CharactersForASign;

    private static int CountWords(ReadOnlySpan<char> words)
    {
        int count = 0;
        bool inWord = false;
        foreach (char c in words)
        {
            bool letter = char.IsLetter(c);
            count += letter && !inWord ? 1 : 0;
            inWord = letter;
        }

        return count;
    }

    private static int CountSigns(ReadOnlySpan<char> words)
    {
        int count = 0;
        for (int at = words.IndexOfAny(ProgramSigns); at >= 0;)
        {
            int tag = TagEnd(words, at);
            count += tag > at ? 0 : 1;
            int from = Math.Max(tag, at + 1);
            int next = words[from..].IndexOfAny(ProgramSigns);
            at = next < 0 ? -1 : from + next;
        }

        return count;
    }

    // "<script>" in a sentence is the name of a thing.
    private static int TagEnd(ReadOnlySpan<char> words, int at)
    {
        int end = at + 1;
        end += end < words.Length && words[end] == '/' ? 1 : 0;
        while (end < words.Length && end - at < LongestTag && char.IsAsciiLetterOrDigit(words[end]))
        {
            end++;
        }

        return words[at] == '<' && end > at + 1 && end < words.Length && words[end] == '>' ? end + 1 : at;
    }
}
