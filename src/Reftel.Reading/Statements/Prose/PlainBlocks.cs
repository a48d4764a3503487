using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Prose;

/// <summary>Parts a plain text into blocks: at empty lines, and at every line end where lines are whole paragraphs.</summary>
internal static class PlainBlocks
{
    /// <summary>Wrapped lines are shorter: the widest habit is that of terminals with 132 columns.</summary>
    private const int LongestWrap = 140;

    public static ImmutableArray<ProseBlock> Of(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<ProseBlock>();
        bool byLine = HasLongLines(text);
        int start = -1;
        int end = 0;
        int at = 0;
        while (at < text.Length)
        {
            int stop = text.AsSpan(at).IndexOf('\n') is >= 0 and var length ? at + length : text.Length;
            ReadOnlySpan<char> line = text.AsSpan(at, stop - at);
            bool empty = line.IsWhiteSpace();
            if (start >= 0 && (empty || byLine))
            {
                Add(text, start, end, blocks);
                start = -1;
            }

            if (!empty)
            {
                start = start < 0 ? at + (line.Length - line.TrimStart().Length) : start;
                end = at + line.TrimEnd().Length;
            }

            at = stop + 1;
        }

        if (start >= 0)
        {
            Add(text, start, end, blocks);
        }

        return blocks.DrainToImmutable();
    }

    private static void Add(string text, int start, int end, ImmutableArray<ProseBlock>.Builder blocks)
    {
        TextSpan span = TextSpan.Between(start, end);
        bool headline = blocks.Count == 0 && span.Length <= 240 && !text.AsSpan(start, span.Length).Contains('\n');
        blocks.Add(new ProseBlock(span, headline ? ProseRole.Headline : ProseRole.Paragraph, Voice.Reporting, null));
    }

    // One long line in eight, and no wrapped paragraph has one.
    private static bool HasLongLines(string text)
    {
        int lines = 0;
        int wide = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            lines += line.IsWhiteSpace() ? 0 : 1;
            wide += line.Length > LongestWrap ? 1 : 0;
        }

        return wide * 8 > lines;
    }
}
